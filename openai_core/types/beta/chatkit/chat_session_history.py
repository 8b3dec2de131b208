"""The struct `ChatSessionHistory`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(Model):
    """A chat session history."""

    enabled: bool
    recent_threads: int | None = None
