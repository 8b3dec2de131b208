# Generated from openapi.json.
"""The request dict `ChatCompletionAssistantMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["Audio", "ChatCompletionAssistantMessageParam", "ContentArrayOfContentPart", "FunctionCall"]

ContentArrayOfContentPart: TypeAlias = ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam


class Audio(TypedDict):
    id: str


class FunctionCall(TypedDict):
    arguments: str
    name: str


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier turn of the model, told back to it."""

    content: str | Sequence[ContentArrayOfContentPart] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: Audio | None
    tool_calls: Sequence[ChatCompletionMessageToolCallUnionParam]
    function_call: FunctionCall | None
    """Deprecated: see `tool_calls`."""
