# Generated from openapi.json.
"""The request dict `ChatSessionExpiresAfterParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ChatSessionExpiresAfterParam"]


class ChatSessionExpiresAfterParam(TypedDict):
    """What `expires_after` of `client.beta.chatkit.sessions.create()` holds."""

    anchor: Literal["created_at"]
    seconds: int
    """1 to 600."""
