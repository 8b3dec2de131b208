# Generated from openapi.json.
"""The request dict `ResponseComputerToolCallOutputScreenshotParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ResponseComputerToolCallOutputScreenshotParam"]


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Request form of `ResponseComputerToolCallOutputScreenshot`."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
