# Generated from openapi.json.
"""The request dict `ChatCompletionToolMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionToolMessageParam"]


class ChatCompletionToolMessageParam(TypedDict):
    """What a tool returned, in answer to one tool call."""

    role: Literal["tool"]
    content: str | Sequence[ChatCompletionContentPartTextParam]
    tool_call_id: str
