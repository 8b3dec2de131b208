"""Streams of assistants' runs, and the handlers that follow them."""
