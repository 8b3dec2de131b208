# Generated from openapi.json.
"""The struct `ChatCompletionDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionDeleted"]


class ChatCompletionDeleted(Model):
    """Confirms that a stored completion is gone."""

    object: Literal["chat.completion.deleted"]
    id: str
    deleted: bool
