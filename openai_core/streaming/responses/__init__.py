"""Streams of responses, the events they give, and the accumulation of events into a response."""
