"""Streams of agents' sessions: the turn that a message starts, its result, and the functions that it calls."""
