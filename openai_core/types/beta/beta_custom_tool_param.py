# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaCustomToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["BetaCustomToolParam", "Format", "FormatGrammar", "FormatText"]


class FormatText(TypedDict):
    type: Literal["text"]


class FormatGrammar(TypedDict):
    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str


Format: TypeAlias = FormatText | FormatGrammar

_BetaCustomToolParamKeywords = TypedDict("_BetaCustomToolParamKeywords", {"async": bool}, total=False)


class BetaCustomToolParam(_BetaCustomToolParamKeywords, total=False):
    """Request form of `BetaCustomTool`."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: Format
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
