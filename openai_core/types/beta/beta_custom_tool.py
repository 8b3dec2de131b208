# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaCustomTool` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model

__all__ = ["BetaCustomTool", "Format", "FormatGrammar", "FormatText"]


class FormatText(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"


class FormatGrammar(Model, tag_field="type", tag="grammar"):
    type: Literal["grammar"] = "grammar"
    syntax: Literal["lark", "regex"]
    definition: str


Format: TypeAlias = FormatText | FormatGrammar


class BetaCustomTool(Model, tag_field="type", tag="custom"):
    """A tool whose input is free text, or text that follows a grammar."""

    type: Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: Format | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    async_: bool | None = field(default=None, name="async")
