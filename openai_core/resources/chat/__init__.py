"""Chat: `client.chat.completions`."""

from __future__ import annotations

from .chat import AsyncChat as AsyncChat
from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
from .completions import AsyncCompletions as AsyncCompletions
from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
