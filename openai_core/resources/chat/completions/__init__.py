"""Chat completions: `client.chat.completions`."""

from __future__ import annotations

from .completions import AsyncCompletions as AsyncCompletions
from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
from .messages import AsyncMessages as AsyncMessages
from .messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
from .messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
