"""The struct `RequiredActionFunctionToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Function", "RequiredActionFunctionToolCall"]


class Function(Model):
    name: str
    arguments: str


class RequiredActionFunctionToolCall(Model):
    """A required action function tool call."""

    id: str
    type: Literal["function"]
    function: Function
