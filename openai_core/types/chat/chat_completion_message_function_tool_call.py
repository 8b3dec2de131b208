# Generated from openapi.json.
"""The struct `ChatCompletionMessageFunctionToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]


class Function(Model):
    name: str
    arguments: str


class ChatCompletionMessageFunctionToolCall(Model, tag_field="type", tag="function"):
    """The model's wish to have a function run; `arguments` is JSON text and may be invalid."""

    id: str
    type: Literal["function"] = "function"
    function: Function
