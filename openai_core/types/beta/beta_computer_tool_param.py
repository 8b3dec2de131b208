# Generated from openapi.json.
"""The request dict `BetaComputerToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaComputerToolParam"]


class BetaComputerToolParam(TypedDict):
    """Request form of `BetaComputerTool`."""

    type: Literal["computer"]
