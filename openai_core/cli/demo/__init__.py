"""`openai-core demo`, in parts: `show` is the command, `server` the child process it talks to."""
