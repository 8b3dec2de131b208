# Generated from openapi.json.
"""The struct `ComputerUsePreviewTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ComputerUsePreviewTool"]


class ComputerUsePreviewTool(Model, tag_field="type", tag="computer_use_preview"):
    """The preview form of the computer tool, told the size of the display."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    """Pixels."""
    display_height: int
    """Pixels."""
