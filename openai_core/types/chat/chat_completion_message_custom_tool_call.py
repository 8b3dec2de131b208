# Generated from openapi.json.
"""The struct `ChatCompletionMessageCustomToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]


class Custom(Model):
    name: str
    input: str


class ChatCompletionMessageCustomToolCall(Model, tag_field="type", tag="custom"):
    """The model's wish to have a custom tool run."""

    id: str
    type: Literal["custom"] = "custom"
    custom: Custom
