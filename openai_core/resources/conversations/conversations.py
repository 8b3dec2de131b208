# Generated from openapi.json.
"""Conversations: state that responses share."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.conversations.conversation_create_params import ConversationCreateParams
from ...types.conversations.conversation_update_params import ConversationUpdateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_deleted_resource import ConversationDeletedResource
    from .items import AsyncItems, AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse

__all__ = ["AsyncConversations", "AsyncConversationsWithRawResponse", "AsyncConversationsWithStreamingResponse"]


class CreateCall(ConversationCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(ConversationUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class AsyncConversations(Resource):
    """Create, look up, change and delete conversations."""

    @cached_property
    def items(self) -> "AsyncItems":
        """The items of a conversation."""
        from .items import AsyncItems

        return AsyncItems(self._caller)

    @property
    def with_raw_response(self) -> "AsyncConversationsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncConversationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncConversationsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncConversationsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Conversation":
        """Create a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/create
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> "Conversation":
        """Get a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/retrieve
        """
        return await self._caller.call(RETRIEVE, options, conversation_id=conversation_id)

    async def update(self, conversation_id: str, **params: Unpack[UpdateCall]) -> "Conversation":
        """Replace the metadata of a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/update
        """
        return await self._caller.call(UPDATE, params, conversation_id=conversation_id)

    async def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> "ConversationDeletedResource":
        """Delete a conversation.

        See https://platform.openai.com/docs/api-reference/conversations/delete
        """
        return await self._caller.call(DELETE, options, conversation_id=conversation_id)


class AsyncConversationsWithRawResponse(ResourceView[AsyncConversations]):
    """The methods of `AsyncConversations`, giving the HTTP response with its body received."""

    create = as_raw(AsyncConversations.create)
    retrieve = as_raw(AsyncConversations.retrieve)
    update = as_raw(AsyncConversations.update)
    delete = as_raw(AsyncConversations.delete)

    @cached_property
    def items(self) -> "AsyncItemsWithRawResponse":
        """The items of a conversation."""
        return self._resource.items.with_raw_response


class AsyncConversationsWithStreamingResponse(ResourceView[AsyncConversations]):
    """The methods of `AsyncConversations`, giving the HTTP response before its body."""

    create = as_streamed(AsyncConversations.create)
    retrieve = as_streamed(AsyncConversations.retrieve)
    update = as_streamed(AsyncConversations.update)
    delete = as_streamed(AsyncConversations.delete)

    @cached_property
    def items(self) -> "AsyncItemsWithStreamingResponse":
        """The items of a conversation."""
        return self._resource.items.with_streaming_response


CREATE: "Endpoint[Conversation]" = Endpoint(
    "conversations.create", "POST", "/conversations", "conversations.Conversation", params=ConversationCreateParams
)
RETRIEVE: "Endpoint[Conversation]" = Endpoint(
    "conversations.retrieve", "GET", "/conversations/{conversation_id}", "conversations.Conversation"
)
UPDATE: "Endpoint[Conversation]" = Endpoint(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    "conversations.Conversation",
    params=ConversationUpdateParams,
)
DELETE: "Endpoint[ConversationDeletedResource]" = Endpoint(
    "conversations.delete", "DELETE", "/conversations/{conversation_id}", "conversations.ConversationDeletedResource"
)
