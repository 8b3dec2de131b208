# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `CustomTool`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model
from ..shared.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomTool"]


class CustomTool(Model, tag_field="type", tag="custom"):
    """A tool whose input is free text, or text that follows a grammar."""

    type: Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: CustomToolInputFormat | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """At least 1 item."""
    async_: bool | None = field(default=None, name="async")
