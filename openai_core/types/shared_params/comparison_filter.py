# Generated from openapi.json.
"""The request dict `ComparisonFilter`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ComparisonFilter"]


class ComparisonFilter(TypedDict):
    """Compares one attribute of a file with a value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`"eq"` by default."""
    key: str
    value: str | float | bool | Sequence[str | float]
