"""The request dict `BetaComputerToolParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaComputerToolParam"]


class BetaComputerToolParam(TypedDict):
    """Request form of `BetaComputerTool`."""

    type: Literal["computer"]
