# Generated from overlays/3.57.0.json.
"""The request dict `FunctionToolParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """Request form of `FunctionTool`."""

    name: Required[str]
    """At most 128 characters."""
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
