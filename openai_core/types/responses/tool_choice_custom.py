# Generated from openapi.json.
"""The struct `ToolChoiceCustom`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ToolChoiceCustom"]


class ToolChoiceCustom(Model, tag_field="type", tag="custom"):
    """Makes the model call this custom tool."""

    type: Literal["custom"] = "custom"
    name: str
