"""Chat: `client.chat`."""

from .chat import Chat as Chat
from .chat import ChatWithRawResponse as ChatWithRawResponse
from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
from .completions import Completions as Completions
from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
