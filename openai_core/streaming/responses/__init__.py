"""Putting the events of a response together. Pure: the streams that do it are in `openai_core.lib.streaming`."""
