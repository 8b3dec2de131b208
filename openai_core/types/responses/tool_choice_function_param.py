# Generated from openapi.json.
"""The request dict `ToolChoiceFunctionParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ToolChoiceFunctionParam"]


class ToolChoiceFunctionParam(TypedDict):
    """Request form of `ToolChoiceFunction`."""

    type: Literal["function"]
    name: str
