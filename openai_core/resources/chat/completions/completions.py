# Generated from openapi.json.
"""Chat completions: the next message of a conversation."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from ....calls.endpoint import Endpoint, StreamingEndpoint
from ....calls.options import CallOptions
from ....sentinels import Omit
from ....types.chat.completion_create_params import (
    CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
)
from ....types.chat.completion_list_params import CompletionListParams
from ....types.chat.completion_update_params import CompletionUpdateParams
from ..._methods.chat_completion_streams import CompletionStreams
from ..._methods.chat_completions import CompletionMethods
from ..._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....streaming import AsyncStream
    from ....types.chat.chat_completion import ChatCompletion
    from ....types.chat.chat_completion_chunk import ChatCompletionChunk
    from ....types.chat.chat_completion_deleted import ChatCompletionDeleted
    from .messages import AsyncMessages, AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse

__all__ = ["AsyncCompletions", "AsyncCompletionsWithRawResponse", "AsyncCompletionsWithStreamingResponse"]


class CreateCall(CompletionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""


class CreateStreamCall(CompletionCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(CompletionCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class UpdateCall(CompletionUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(CompletionListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncCompletions(CompletionMethods, CompletionStreams):
    """Get a model's next message in a conversation, and manage those answers that were stored."""

    @cached_property
    def messages(self) -> "AsyncMessages":
        """The messages of stored chat completions."""
        from .messages import AsyncMessages

        return AsyncMessages(self._caller)

    @property
    def with_raw_response(self) -> "AsyncCompletionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCompletionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "ChatCompletion": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[ChatCompletionChunk]": ...
    @overload
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> "ChatCompletion | AsyncStream[ChatCompletionChunk]": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "ChatCompletion | AsyncStream[ChatCompletionChunk]":
        """Answer a conversation: as a whole, or with `stream=True` in chunks as they are made.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        return await self._caller.call_or_stream(CREATE, params)

    async def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> "ChatCompletion":
        """Get a chat completion that was created with `store=True`.

        See https://platform.openai.com/docs/api-reference/chat/getChatCompletion
        """
        return await self._caller.call(RETRIEVE, options, completion_id=completion_id)

    async def update(self, completion_id: str, **params: Unpack[UpdateCall]) -> "ChatCompletion":
        """Replace the metadata of a stored chat completion.

        See https://platform.openai.com/docs/api-reference/chat/updateChatCompletion
        """
        return await self._caller.call(UPDATE, params, completion_id=completion_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[ChatCompletion], ChatCompletion]":
        """List the chat completions that were created with `store=True`.

        See https://platform.openai.com/docs/api-reference/chat/list
        """
        return self._caller.page(LIST, params)

    async def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> "ChatCompletionDeleted":
        """Delete a stored chat completion.

        See https://platform.openai.com/docs/api-reference/chat/deleteChatCompletion
        """
        return await self._caller.call(DELETE, options, completion_id=completion_id)


class AsyncCompletionsWithRawResponse(ResourceView[AsyncCompletions]):
    """The methods of `AsyncCompletions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncCompletions.create)
    retrieve = as_raw(AsyncCompletions.retrieve)
    update = as_raw(AsyncCompletions.update)
    list = as_raw(AsyncCompletions.list)
    delete = as_raw(AsyncCompletions.delete)
    parse = as_raw(AsyncCompletions.parse)

    @cached_property
    def messages(self) -> "AsyncMessagesWithRawResponse":
        """The messages of stored chat completions."""
        return self._resource.messages.with_raw_response


class AsyncCompletionsWithStreamingResponse(ResourceView[AsyncCompletions]):
    """The methods of `AsyncCompletions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncCompletions.create)
    retrieve = as_streamed(AsyncCompletions.retrieve)
    update = as_streamed(AsyncCompletions.update)
    list = as_streamed(AsyncCompletions.list)
    delete = as_streamed(AsyncCompletions.delete)
    parse = as_streamed(AsyncCompletions.parse)

    @cached_property
    def messages(self) -> "AsyncMessagesWithStreamingResponse":
        """The messages of stored chat completions."""
        return self._resource.messages.with_streaming_response


CREATE: "StreamingEndpoint[ChatCompletion, ChatCompletionChunk]" = StreamingEndpoint(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    "chat.ChatCompletion",
    params=CreateEitherCall,
    stream_of="chat.ChatCompletionChunk",
)
RETRIEVE: "Endpoint[ChatCompletion]" = Endpoint(
    "chat.completions.retrieve", "GET", "/chat/completions/{completion_id}", "chat.ChatCompletion"
)
UPDATE: "Endpoint[ChatCompletion]" = Endpoint(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    "chat.ChatCompletion",
    params=CompletionUpdateParams,
)
LIST: "Endpoint[AsyncCursorPage[ChatCompletion]]" = Endpoint(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    "AsyncCursorPage[chat.ChatCompletion]",
    params=CompletionListParams,
)
DELETE: "Endpoint[ChatCompletionDeleted]" = Endpoint(
    "chat.completions.delete", "DELETE", "/chat/completions/{completion_id}", "chat.ChatCompletionDeleted"
)
