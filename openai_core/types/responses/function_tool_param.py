"""The request dict `FunctionToolParam`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """Request form of `FunctionTool`."""

    name: Required[str]
    """At most 128 characters."""
    parameters: Required[Mapping[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None
