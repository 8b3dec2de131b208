# Generated from openapi.json.
"""The request dict `BetaComputerUsePreviewToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaComputerUsePreviewToolParam"]


class BetaComputerUsePreviewToolParam(TypedDict):
    """Request form of `BetaComputerUsePreviewTool`."""

    type: Literal["computer_use_preview"]
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    """Pixels."""
    display_height: int
    """Pixels."""
