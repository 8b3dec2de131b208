# Generated from overlays/3.57.0.json.
"""The struct `DecisionSystemMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_input_text import DecisionInputText

__all__ = ["DecisionSystemMessage"]


class DecisionSystemMessage(Model):
    """One kind of `ItemUnion`."""

    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: str | None = None
    type: Literal["message"] | None = None
