# Generated from openapi.json.
"""The struct `ResponseComputerToolCallOutputScreenshot`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseComputerToolCallOutputScreenshot"]


class ResponseComputerToolCallOutputScreenshot(Model):
    """A screenshot, as a file or by URL."""

    type: Literal["computer_screenshot"]
    image_url: str | None = None
    file_id: str | None = None
