# Generated from openapi.json.
"""The request dict `ChatCompletionStreamOptionsParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatCompletionStreamOptionsParam"]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Settings of a streamed answer; needs `stream=True`."""

    include_usage: bool
    include_obfuscation: bool
