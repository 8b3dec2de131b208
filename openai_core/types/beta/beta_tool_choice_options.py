# Generated from openapi.json.
"""The enumeration `BetaToolChoiceOptions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BetaToolChoiceOptions"]

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Whether the model may, must or must not call tools."""
