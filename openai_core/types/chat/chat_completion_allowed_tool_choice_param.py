# Generated from openapi.json.
"""The request dict `ChatCompletionAllowedToolChoiceParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam

__all__ = ["ChatCompletionAllowedToolChoiceParam"]


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Restricts the model to some of the request's tools."""

    type: Literal["allowed_tools"]
    allowed_tools: ChatCompletionAllowedToolsParam
