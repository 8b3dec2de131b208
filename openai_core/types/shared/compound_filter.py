# Generated from openapi.json.
"""The struct `CompoundFilter` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]

Filter: TypeAlias = ComparisonFilter | object


class CompoundFilter(Model):
    """Joins filters with `and` or `or`."""

    type: Literal["and", "or"]
    filters: list[Filter]
