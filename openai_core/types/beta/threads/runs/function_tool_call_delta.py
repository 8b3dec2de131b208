# Generated from openapi.json.
"""The struct `FunctionToolCallDelta` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["Function", "FunctionToolCallDelta"]


class Function(Model):
    name: str | None = None
    arguments: str | None = None
    output: str | None = None


class FunctionToolCallDelta(Model, tag_field="type", tag="function"):
    """The kind `function` of `ToolCallDelta`."""

    index: int
    id: str | None = None
    type: Literal["function"] = "function"
    function: Function | None = None
