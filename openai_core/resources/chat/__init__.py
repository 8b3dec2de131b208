"""Conversations with a model: `client.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .completions.completions import AsyncCompletions as AsyncCompletions
    from .completions.completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions.completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
]

_MODULES = {
    "AsyncChat": "chat",
    "AsyncChatWithRawResponse": "chat",
    "AsyncChatWithStreamingResponse": "chat",
    "AsyncCompletions": "completions.completions",
    "AsyncCompletionsWithRawResponse": "completions.completions",
    "AsyncCompletionsWithStreamingResponse": "completions.completions",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
