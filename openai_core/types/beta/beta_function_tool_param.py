# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaFunctionToolParam`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaFunctionToolParam"]

_BetaFunctionToolParamKeywords = TypedDict("_BetaFunctionToolParamKeywords", {"async": bool}, total=False)


class BetaFunctionToolParam(_BetaFunctionToolParamKeywords, total=False):
    """Request form of `BetaFunctionTool`."""

    type: Required[Literal["function"]]
    name: Required[str]
    """At most 128 characters."""
    description: str | None
    parameters: Required[Mapping[str, object] | None]
    output_schema: Mapping[str, object] | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
