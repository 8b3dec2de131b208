"""The struct `ChatSessionAutomaticThreadTitling`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionAutomaticThreadTitling"]


class ChatSessionAutomaticThreadTitling(Model):
    """A chat session automatic thread titling."""

    enabled: bool
