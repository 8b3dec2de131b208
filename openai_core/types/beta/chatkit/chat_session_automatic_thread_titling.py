# Generated from openapi.json.
"""The struct `ChatSessionAutomaticThreadTitling`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionAutomaticThreadTitling"]


class ChatSessionAutomaticThreadTitling(Model):
    """What `automatic_thread_titling` of `ChatSessionChatKitConfiguration` holds."""

    enabled: bool
