"""Streams of agents' sessions, for blocking callers."""
