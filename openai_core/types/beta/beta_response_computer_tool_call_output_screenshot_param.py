# Generated from openapi.json.
"""The request dict `BetaResponseComputerToolCallOutputScreenshotParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Request form of `BetaResponseComputerToolCallOutputScreenshot`."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
