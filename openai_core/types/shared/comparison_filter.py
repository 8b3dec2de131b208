# Generated from openapi.json.
"""The struct `ComparisonFilter`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ComparisonFilter"]


class ComparisonFilter(Model):
    """Compares one attribute of a file with a value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | list[str | float]
