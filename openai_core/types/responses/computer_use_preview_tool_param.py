"""The request dict `ComputerUsePreviewToolParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["ComputerUsePreviewToolParam"]


class ComputerUsePreviewToolParam(TypedDict):
    """Request form of `ComputerUsePreviewTool`."""

    display_height: int
    """Pixels."""
    display_width: int
    """Pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
