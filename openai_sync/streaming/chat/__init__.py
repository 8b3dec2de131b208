"""Streams of chat completions, for blocking callers."""
