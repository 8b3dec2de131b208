# Generated from openapi.json.
"""The request dict `CompoundFilter` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]

Filter: TypeAlias = ComparisonFilter | object


class CompoundFilter(TypedDict):
    """Joins filters with `and` or `or`."""

    type: Literal["and", "or"]
    filters: Sequence[Filter]
