"""The request dict `BetaComputerUsePreviewToolParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaComputerUsePreviewToolParam"]


class BetaComputerUsePreviewToolParam(TypedDict):
    """One kind of `BetaToolParam`."""

    type: Literal["computer_use_preview"]
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    display_height: int
