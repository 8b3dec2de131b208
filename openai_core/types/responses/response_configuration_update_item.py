# Generated from overlays/3.57.0.json.
"""The struct `ResponseConfigurationUpdateItem` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

__all__ = ["Reasoning", "ResponseConfigurationUpdateItem", "Text", "TextFormat"]


class Reasoning(Model):
    effort: ReasoningEffort | None = None
    """`"medium"` by default."""


TextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig


class Text(Model):
    format: TextFormat


class ResponseConfigurationUpdateItem(Model, tag_field="type", tag="configuration_update"):
    """The kind `configuration_update` of `ConversationItem`."""

    id: str
    type: Literal["configuration_update"] = "configuration_update"
    reasoning: Reasoning | None = None
    text: Text | None = None
