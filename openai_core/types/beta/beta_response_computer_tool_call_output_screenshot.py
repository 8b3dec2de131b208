# Generated from openapi.json.
"""The struct `BetaResponseComputerToolCallOutputScreenshot`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaResponseComputerToolCallOutputScreenshot"]


class BetaResponseComputerToolCallOutputScreenshot(Model):
    """A screenshot, as a file or by URL."""

    type: Literal["computer_screenshot"]
    image_url: str | None = None
    file_id: str | None = None
