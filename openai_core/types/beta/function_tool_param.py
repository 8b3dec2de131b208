# Generated from openapi.json.
"""The request dict `FunctionToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..shared_params.function_definition import FunctionDefinition

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict):
    """Request form of `FunctionTool`."""

    type: Literal["function"]
    function: FunctionDefinition
