"""Putting the events of a run together. Pure: the handlers that do it are in `openai_core.lib.streaming`."""
