"""Streams of assistants' runs, for blocking callers."""
