"""The request dict `StringCheckGraderParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["StringCheckGraderParam"]


class StringCheckGraderParam(TypedDict):
    """One kind of `TestingCriterion`."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]
