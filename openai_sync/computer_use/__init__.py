"""The toolsets of `openai_core.computer_use` for programs that block: everything runs in the caller's thread."""
