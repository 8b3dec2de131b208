# Generated from openapi.json.
"""The request dict `ChatCompletionDeveloperMessageParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionDeveloperMessageParam"]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions by the application's author, above the user's in rank."""

    content: Required[str | Sequence[ChatCompletionContentPartTextParam]]
    role: Required[Literal["developer"]]
    name: str
