"""The struct `ChatCompletionDeleted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionDeleted"]


class ChatCompletionDeleted(Model):
    """Confirms that a stored completion is gone."""

    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
