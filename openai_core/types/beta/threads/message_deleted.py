# Generated from openapi.json.
"""The struct `MessageDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["MessageDeleted"]


class MessageDeleted(Model):
    """The answer of `client.beta.threads.messages.delete()`."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]
