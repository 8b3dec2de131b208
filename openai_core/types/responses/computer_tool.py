# Generated from openapi.json.
"""The struct `ComputerTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ComputerTool"]


class ComputerTool(Model, tag_field="type", tag="computer"):
    """Lets the model operate a computer through screenshots, mouse and keyboard."""

    type: Literal["computer"] = "computer"
