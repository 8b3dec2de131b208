# Generated from openapi.json.
"""The struct `FunctionTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.function_definition import FunctionDefinition

__all__ = ["FunctionTool"]


class FunctionTool(Model, tag_field="type", tag="function"):
    """A function of the application that the model may call."""

    type: Literal["function"] = "function"
    function: FunctionDefinition
