# Generated from overlays/3.57.0.json.
"""The request dict `BetaResponseConfigurationUpdateItemParamParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = [
    "Agent",
    "BetaResponseConfigurationUpdateItemParamParam",
    "Reasoning",
    "Text",
    "TextFormat",
    "TextFormatText",
]


class Reasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class TextFormatText(TypedDict):
    type: Literal["text"]


TextFormat: TypeAlias = TextFormatText | BetaResponseFormatTextJSONSchemaConfigParam


class Text(TypedDict):
    format: TextFormat


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Request form of `BetaResponseConfigurationUpdateItemParam`."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: Agent | None
    reasoning: Reasoning
    text: Text
