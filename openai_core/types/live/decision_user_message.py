# Generated from overlays/3.57.0.json.
"""The struct `DecisionUserMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_stored_user_message import ContentPart, ContentPartInputImage, ContentPartInputJSON, ContentPartInputText

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionUserMessage",
]


class DecisionUserMessage(Model):
    """One kind of `ItemUnion`."""

    content: str | list[ContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None
