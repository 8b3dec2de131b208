# Generated from openapi.json.
"""The struct `ThreadDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ThreadDeleteResponse"]


class ThreadDeleteResponse(Model):
    """The answer of `client.beta.chatkit.threads.delete()`."""

    id: str
    object: Literal["chatkit.thread.deleted"]
    deleted: bool
