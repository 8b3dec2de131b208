"""The request dict `ChatSessionExpiresAfterParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["ChatSessionExpiresAfterParam"]


class ChatSessionExpiresAfterParam(TypedDict):
    """A chat session expires after, as a request has it."""

    anchor: Literal["created_at"]
    seconds: int
    """1 to 600."""
