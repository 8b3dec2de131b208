"""Chat completions: `client.chat.completions`."""

from .completions import Completions as Completions
from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
from .messages import Messages as Messages
from .messages import MessagesWithRawResponse as MessagesWithRawResponse
from .messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
