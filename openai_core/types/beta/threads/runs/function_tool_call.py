# Generated from openapi.json.
"""The struct `FunctionToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["Function", "FunctionToolCall"]


class Function(Model):
    name: str
    arguments: str
    output: str | None = None


class FunctionToolCall(Model, tag_field="type", tag="function"):
    """The kind `function` of `ToolCall`."""

    id: str
    type: Literal["function"] = "function"
    function: Function
