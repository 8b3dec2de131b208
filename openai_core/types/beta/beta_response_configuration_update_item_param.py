# Generated from overlays/3.57.0.json.
"""The struct `BetaResponseConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_configuration_update_item import Reasoning, Text, TextFormat, TextFormatText

__all__ = ["Agent", "BetaResponseConfigurationUpdateItemParam", "Reasoning", "Text", "TextFormat", "TextFormatText"]


class BetaResponseConfigurationUpdateItemParam(Model, tag_field="type", tag="configuration_update"):
    """Request form of `BetaResponseConfigurationUpdateItem`."""

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None = None
    agent: Agent | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None
