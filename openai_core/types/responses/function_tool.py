# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `FunctionTool`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model

__all__ = ["FunctionTool"]


class FunctionTool(Model, tag_field="type", tag="function"):
    """A function of the application that the model may call."""

    type: Literal["function"] = "function"
    name: str
    description: str | None = None
    parameters: dict[str, object] | None = None
    output_schema: dict[str, object] | None = None
    strict: bool | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = field(default=None, name="async")
