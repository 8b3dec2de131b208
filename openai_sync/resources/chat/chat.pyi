"""What stands under `client.chat`."""

from openai_sync.facade import SyncObject

from .completions import Completions, CompletionsWithRawResponse, CompletionsWithStreamingResponse

class Chat(SyncObject):
    """Conversations with a model."""

    @property
    def completions(self) -> Completions: ...
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class ChatWithRawResponse(SyncObject):
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

class ChatWithStreamingResponse(SyncObject):
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...
