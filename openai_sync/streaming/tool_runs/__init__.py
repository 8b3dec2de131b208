"""Streams of tool runs, for blocking callers."""
