"""The messages of stored chat completions."""

from typing import Unpack

from openai_core.resources.chat.completions.messages import ListCall
from openai_core.types.chat import ChatCompletionStoreMessage
from openai_sync.facade import SyncObject
from openai_sync.pagination import SyncCursorPage
from openai_sync.response import APIResponse, LegacyAPIResponse, ResponseContextManager

class Messages(SyncObject):
    """Read the messages that led to a stored chat completion."""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    def list(self, completion_id: str, **params: Unpack[ListCall]) -> SyncCursorPage[ChatCompletionStoreMessage]: ...

class MessagesWithRawResponse(SyncObject):
    def list(
        self, completion_id: str, **params: Unpack[ListCall]
    ) -> LegacyAPIResponse[SyncCursorPage[ChatCompletionStoreMessage]]: ...

class MessagesWithStreamingResponse(SyncObject):
    def list(
        self, completion_id: str, **params: Unpack[ListCall]
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ChatCompletionStoreMessage]]]: ...
