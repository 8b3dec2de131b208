# Generated from overlays/3.57.0.json.
"""The struct `BetaResponseConfigurationUpdateItem` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["Agent", "BetaResponseConfigurationUpdateItem", "Reasoning", "Text", "TextFormat", "TextFormatText"]


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class TextFormatText(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"


TextFormat: TypeAlias = TextFormatText | BetaResponseFormatTextJSONSchemaConfig


class Text(Model):
    format: TextFormat


class BetaResponseConfigurationUpdateItem(Model, tag_field="type", tag="configuration_update"):
    """The kind `configuration_update` of `BetaResponseItem`."""

    id: str
    type: Literal["configuration_update"] = "configuration_update"
    agent: Agent | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None
