"""Streams of conversations in which the model's function calls are run."""
