# Generated from openapi.json.
"""The request dict `ChatCompletionPredictionContentParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionPredictionContentParam"]


class ChatCompletionPredictionContentParam(TypedDict):
    """Text that the answer will largely repeat, such as a file being edited."""

    type: Literal["content"]
    content: str | Sequence[ChatCompletionContentPartTextParam]
