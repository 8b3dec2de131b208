# Generated from overlays/3.57.0.json.
"""The struct `DecisionStoredSystemMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_input_text import DecisionInputText

__all__ = ["DecisionStoredSystemMessage"]


class DecisionStoredSystemMessage(Model):
    """One kind of `ItemUnion`."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None = None
