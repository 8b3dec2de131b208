# Generated from openapi.json.
"""The struct `ChatCompletionFunctionTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionTool"]


class ChatCompletionFunctionTool(Model):
    """A function that the model may call."""

    type: Literal["function"]
    function: FunctionDefinition
