# Generated from openapi.json.
"""The request dict `ToolChoiceCustomParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ToolChoiceCustomParam"]


class ToolChoiceCustomParam(TypedDict):
    """Request form of `ToolChoiceCustom`."""

    type: Literal["custom"]
    name: str
