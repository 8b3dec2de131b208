# Generated from overlays/3.57.0.json.
"""The union `CostQuantityUnit`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["CostQuantityUnit"]

CostQuantityUnit: TypeAlias = (
    str
    | Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ]
)
"""A cost quantity unit, of any kind."""
