# Generated from openapi.json.
"""The struct `ChatKitThread` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]


class StatusActive(Model, tag_field="type", tag="active"):
    type: Literal["active"] = "active"


class StatusLocked(Model, tag_field="type", tag="locked"):
    type: Literal["locked"] = "locked"
    reason: str | None = None


class StatusClosed(Model, tag_field="type", tag="closed"):
    type: Literal["closed"] = "closed"
    reason: str | None = None


Status: TypeAlias = StatusActive | StatusLocked | StatusClosed


class ChatKitThread(Model):
    """The answer of `client.beta.chatkit.threads.retrieve()`."""

    id: str
    object: Literal["chatkit.thread"]
    created_at: int
    """Unix seconds."""
    title: str | None = None
    status: Status
    user: str
