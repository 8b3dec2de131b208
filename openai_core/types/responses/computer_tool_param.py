# Generated from openapi.json.
"""The request dict `ComputerToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ComputerToolParam"]


class ComputerToolParam(TypedDict):
    """Request form of `ComputerTool`."""

    type: Literal["computer"]
