"""The synchronous facade over `openai_core`: the same code, called without `await`."""
