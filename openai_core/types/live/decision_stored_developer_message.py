# Generated from overlays/3.57.0.json.
"""The struct `DecisionStoredDeveloperMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_input_text import DecisionInputText

__all__ = ["DecisionStoredDeveloperMessage"]


class DecisionStoredDeveloperMessage(Model):
    """One kind of `ItemUnion`."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: Literal["message"] | None = None
