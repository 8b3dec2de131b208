# Generated from openapi.json.
"""The struct `RequiredActionFunctionToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Function", "RequiredActionFunctionToolCall"]


class Function(Model):
    name: str
    arguments: str


class RequiredActionFunctionToolCall(Model):
    """What `tool_calls` of `RequiredActionSubmitToolOutputs` holds."""

    id: str
    type: Literal["function"]
    function: Function
