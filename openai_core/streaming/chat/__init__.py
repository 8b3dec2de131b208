"""Streams of chat completions, the events they give, and the accumulation of chunks into a completion."""
