# Generated from openapi.json.
"""The struct `ThreadDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ThreadDeleted"]


class ThreadDeleted(Model):
    """The answer of `client.beta.threads.delete()`."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]
