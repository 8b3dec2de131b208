"""The struct `ToolChoiceFunction`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceFunction"]


class ToolChoiceFunction(Model):
    """Makes the model call this function."""

    name: str
    type: Literal["function"]
