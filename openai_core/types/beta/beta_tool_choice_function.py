# Generated from openapi.json.
"""The struct `BetaToolChoiceFunction`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaToolChoiceFunction"]


class BetaToolChoiceFunction(Model, tag_field="type", tag="function"):
    """Makes the model call this function."""

    type: Literal["function"] = "function"
    name: str
