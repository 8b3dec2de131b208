# Generated from openapi.json.
"""The request dict `ChatCompletionUserMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .chat_completion_content_part_param import ChatCompletionContentPartParam

__all__ = ["ChatCompletionUserMessageParam"]


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the end user said."""

    content: Required[str | Sequence[ChatCompletionContentPartParam]]
    role: Required[Literal["user"]]
    name: str
