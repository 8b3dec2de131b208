"""Streams of responses, for blocking callers."""
