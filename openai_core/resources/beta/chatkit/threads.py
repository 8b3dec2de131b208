# Generated from openapi.json.
"""ChatKit threads."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.chatkit.thread_list_items_params import ThreadListItemsParams
from ....types.beta.chatkit.thread_list_params import ThreadListParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPaginator
    from ....types.beta.chatkit.chatkit_thread import ChatKitThread
    from ....types.beta.chatkit.chatkit_thread_item_list import Data
    from ....types.beta.chatkit.thread_delete_response import ThreadDeleteResponse

__all__ = ["AsyncThreads", "AsyncThreadsWithRawResponse", "AsyncThreadsWithStreamingResponse"]


class ListCall(ThreadListParams, CallOptions, total=False):
    """What `list` takes."""


class ListItemsCall(ThreadListItemsParams, CallOptions, total=False):
    """What `list_items` takes."""


class AsyncThreads(Resource):
    """Look up, list and delete ChatKit threads."""

    @property
    def with_raw_response(self) -> "AsyncThreadsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncThreadsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncThreadsWithStreamingResponse(self)

    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> "ChatKitThread":
        """Get a ChatKit thread.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve
        """
        return await self._caller.call(RETRIEVE, options, thread_id=thread_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ChatKitThread], ChatKitThread]":
        """List ChatKit threads.

        See https://platform.openai.com/docs/api-reference/chatkit/list-threads
        """
        return self._caller.page(LIST, params)

    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> "ThreadDeleteResponse":
        """Delete a ChatKit thread.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/delete
        """
        return await self._caller.call(DELETE, options, thread_id=thread_id)

    def list_items(
        self, thread_id: str, **params: Unpack[ListItemsCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[Data], Data]":
        """List the items of a ChatKit thread.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/list-items
        """
        return self._caller.page(LIST_ITEMS, params, thread_id=thread_id)


class AsyncThreadsWithRawResponse(ResourceView[AsyncThreads]):
    """The methods of `AsyncThreads`, giving the HTTP response with its body received."""

    retrieve = as_raw(AsyncThreads.retrieve)
    list = as_raw(AsyncThreads.list)
    delete = as_raw(AsyncThreads.delete)
    list_items = as_raw(AsyncThreads.list_items)


class AsyncThreadsWithStreamingResponse(ResourceView[AsyncThreads]):
    """The methods of `AsyncThreads`, giving the HTTP response before its body."""

    retrieve = as_streamed(AsyncThreads.retrieve)
    list = as_streamed(AsyncThreads.list)
    delete = as_streamed(AsyncThreads.delete)
    list_items = as_streamed(AsyncThreads.list_items)


RETRIEVE: "Endpoint[ChatKitThread]" = Endpoint(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    "beta.chatkit.ChatKitThread",
    headers={"openai-beta": "chatkit_beta=v1"},
)
LIST: "Endpoint[AsyncConversationCursorPage[ChatKitThread]]" = Endpoint(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    "AsyncConversationCursorPage[beta.chatkit.ChatKitThread]",
    params=ThreadListParams,
    headers={"openai-beta": "chatkit_beta=v1"},
)
DELETE: "Endpoint[ThreadDeleteResponse]" = Endpoint(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    "beta.chatkit.ThreadDeleteResponse",
    headers={"openai-beta": "chatkit_beta=v1"},
)
LIST_ITEMS: "Endpoint[AsyncConversationCursorPage[Data]]" = Endpoint(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    "AsyncConversationCursorPage[beta.chatkit.chatkit_thread_item_list.Data]",
    params=ThreadListItemsParams,
    headers={"openai-beta": "chatkit_beta=v1"},
)
