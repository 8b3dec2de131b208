# Generated from openapi.json.
"""The messages of stored chat completions."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.chat.completions.message_list_params import MessageListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.chat.chat_completion_store_message import ChatCompletionStoreMessage

__all__ = ["AsyncMessages", "AsyncMessagesWithRawResponse", "AsyncMessagesWithStreamingResponse"]


class ListCall(MessageListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncMessages(Resource):
    """Read the messages that led to a stored chat completion."""

    @property
    def with_raw_response(self) -> "AsyncMessagesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncMessagesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncMessagesWithStreamingResponse(self)

    def list(
        self, completion_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[ChatCompletionStoreMessage], ChatCompletionStoreMessage]":
        """List the messages of a chat completion that was created with `store=True`.

        See https://platform.openai.com/docs/api-reference/chat/getChatCompletionMessages
        """
        return self._caller.page(LIST, params, completion_id=completion_id)


class AsyncMessagesWithRawResponse(ResourceView[AsyncMessages]):
    """The methods of `AsyncMessages`, giving the HTTP response with its body received."""

    list = as_raw(AsyncMessages.list)


class AsyncMessagesWithStreamingResponse(ResourceView[AsyncMessages]):
    """The methods of `AsyncMessages`, giving the HTTP response before its body."""

    list = as_streamed(AsyncMessages.list)


LIST: "Endpoint[AsyncCursorPage[ChatCompletionStoreMessage]]" = Endpoint(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    "AsyncCursorPage[chat.ChatCompletionStoreMessage]",
    params=MessageListParams,
)
