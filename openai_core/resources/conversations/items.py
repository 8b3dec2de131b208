# Generated from openapi.json.
"""The items of a conversation."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.conversations.item_create_params import ItemCreateParams
from ...types.conversations.item_list_params import ItemListParams
from ...types.conversations.item_retrieve_params import ItemRetrieveParams
from .._methods.documented import ItemMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncConversationCursorPage, AsyncPaginator
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_item import ConversationItem
    from ...types.conversations.conversation_item_list import ConversationItemList

__all__ = ["AsyncItems", "AsyncItemsWithRawResponse", "AsyncItemsWithStreamingResponse"]


class CreateCall(ItemCreateParams, CallOptions, total=False):
    """What `create` takes."""


class RetrieveCall(ItemRetrieveParams, CallOptions, total=False):
    """What `retrieve` takes."""


class ListCall(ItemListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncItems(ItemMethods):
    """Create, look up, list and delete the items of a conversation."""

    @property
    def with_raw_response(self) -> "AsyncItemsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncItemsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncItemsWithStreamingResponse(self)

    async def create(self, conversation_id: str, **params: Unpack[CreateCall]) -> "ConversationItemList":
        """Add items to a conversation, up to 20 at once.

        See https://platform.openai.com/docs/api-reference/conversations/create-item
        """
        return await self._caller.call(CREATE, params, conversation_id=conversation_id)

    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RetrieveCall]
    ) -> "ConversationItem":
        """Get an item of a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/get-item
        """
        return await self._caller.call(RETRIEVE, params, item_id=item_id, conversation_id=conversation_id)

    def list(
        self, conversation_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[ConversationItem], ConversationItem]":
        """List the items of a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/list-items
        """
        return self._caller.page(LIST, params, conversation_id=conversation_id)

    async def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> "Conversation":
        """Delete an item of a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/delete-item
        """
        return await self._caller.call(DELETE, options, item_id=item_id, conversation_id=conversation_id)


class AsyncItemsWithRawResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response with its body received."""

    create = as_raw(AsyncItems.create)
    retrieve = as_raw(AsyncItems.retrieve)
    list = as_raw(AsyncItems.list)
    delete = as_raw(AsyncItems.delete)


class AsyncItemsWithStreamingResponse(ResourceView[AsyncItems]):
    """The methods of `AsyncItems`, giving the HTTP response before its body."""

    create = as_streamed(AsyncItems.create)
    retrieve = as_streamed(AsyncItems.retrieve)
    list = as_streamed(AsyncItems.list)
    delete = as_streamed(AsyncItems.delete)


CREATE: "Endpoint[ConversationItemList]" = Endpoint(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    "conversations.ConversationItemList",
    params=ItemCreateParams,
    query=["include"],
)
RETRIEVE: "Endpoint[ConversationItem]" = Endpoint(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    "conversations.ConversationItem",
    params=ItemRetrieveParams,
)
LIST: "Endpoint[AsyncConversationCursorPage[ConversationItem]]" = Endpoint(
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    "AsyncConversationCursorPage[conversations.ConversationItem]",
    params=ItemListParams,
)
DELETE: "Endpoint[Conversation]" = Endpoint(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    "conversations.Conversation",
)
