# Generated from openapi.json.
"""The enumeration `BetaImageDetail`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BetaImageDetail"]

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How closely the model looks at an image."""
