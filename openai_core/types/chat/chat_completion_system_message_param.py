# Generated from openapi.json.
"""The request dict `ChatCompletionSystemMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionSystemMessageParam"]


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions that stand above the user's; newer models call it the developer message."""

    content: Required[str | Sequence[ChatCompletionContentPartTextParam]]
    role: Required[Literal["system"]]
    name: str
