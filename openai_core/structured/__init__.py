"""Answers of a type of the caller's: the strict schema to send, the value in what comes back. No I/O."""
