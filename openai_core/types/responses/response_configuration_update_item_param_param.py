# Generated from overlays/3.57.0.json.
"""The request dict `ResponseConfigurationUpdateItemParamParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam

__all__ = ["Reasoning", "ResponseConfigurationUpdateItemParamParam", "Text", "TextFormat"]


class Reasoning(TypedDict, total=False):
    effort: ReasoningEffort | None
    """`"medium"` by default."""


TextFormat: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam


class Text(TypedDict):
    format: TextFormat


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Request form of `ResponseConfigurationUpdateItemParam`."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: Reasoning
    text: Text
