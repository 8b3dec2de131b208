# Generated from openapi.json.
"""The request dict `StringCheckGraderParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["StringCheckGraderParam"]


class StringCheckGraderParam(TypedDict):
    """Request form of `StringCheckGrader`."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]
