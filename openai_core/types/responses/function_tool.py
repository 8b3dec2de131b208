"""The struct `FunctionTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FunctionTool"]


class FunctionTool(Model, tag_field="type", tag="function"):
    """A function of the application that the model may call."""

    name: str
    parameters: dict[str, object] | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, object] | None = None
