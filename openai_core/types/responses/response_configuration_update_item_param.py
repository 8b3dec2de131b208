# Generated from overlays/3.57.0.json.
"""The struct `ResponseConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_configuration_update_item import Reasoning, Text, TextFormat

__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParam", "Text", "TextFormat"]


class ResponseConfigurationUpdateItemParam(Model, tag_field="type", tag="configuration_update"):
    """Request form of `ResponseConfigurationUpdateItem`."""

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None
