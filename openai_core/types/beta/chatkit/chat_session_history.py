# Generated from openapi.json.
"""The struct `ChatSessionHistory`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(Model):
    """What `history` of `ChatSessionChatKitConfiguration` holds."""

    enabled: bool
    recent_threads: int | None = None
