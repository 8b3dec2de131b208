"""Putting the chunks of a chat completion together. Pure: the streams that do it are in `openai_core.lib.streaming`."""
