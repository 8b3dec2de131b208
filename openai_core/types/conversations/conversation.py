# Generated from openapi.json.
"""The struct `Conversation`."""

from __future__ import annotations

import builtins
from typing import Literal

from ...model import Model

__all__ = ["Conversation"]


class Conversation(Model):
    """The answer of `client.conversations.retrieve()`."""

    id: str
    object: Literal["conversation"]
    metadata: builtins.object
    created_at: int
    """Unix seconds."""
