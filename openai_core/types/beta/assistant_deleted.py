# Generated from openapi.json.
"""The struct `AssistantDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AssistantDeleted"]


class AssistantDeleted(Model):
    """The answer of `client.beta.assistants.delete()`."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]
