"""Parameters of `responses.input_tokens.count()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ...sentinels import Omit
from ..shared_params.reasoning import Reasoning
from .response_create_params import Conversation, ToolChoice, ToolChoiceSpecificProgrammaticToolCallingParam
from .response_format_text_config_param import ResponseFormatTextConfigParam
from .response_input_item_param import ResponseInputItemParam
from .tool_param import ToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Text",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class InputTokenCountParams(TypedDict, total=False):
    """The request whose input tokens are to be counted."""

    conversation: Conversation | Omit | None
    input: str | Sequence[ResponseInputItemParam] | Omit | None
    instructions: str | Omit | None
    model: str | Omit | None
    parallel_tool_calls: bool | Omit | None
    personality: str | Literal["friendly", "pragmatic"] | Omit
    previous_response_id: str | Omit | None
    reasoning: Reasoning | Omit | None
    text: Text | Omit | None
    tool_choice: ToolChoice | Omit | None
    tools: Sequence[ToolParam] | Omit | None
    truncation: Literal["auto", "disabled"] | Omit


class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None
