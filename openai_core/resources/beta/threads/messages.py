# Generated from openapi.json.
# pyright: reportDeprecated=false
"""The messages of a thread."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.threads.message_create_params import MessageCreateParams
from ....types.beta.threads.message_list_params import MessageListParams
from ....types.beta.threads.message_update_params import MessageUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ....pagination import AsyncCursorPage, AsyncPaginator
    from ....types.beta.threads.message import Message
    from ....types.beta.threads.message_deleted import MessageDeleted

__all__ = ["AsyncMessages", "AsyncMessagesWithRawResponse", "AsyncMessagesWithStreamingResponse"]


class CreateCall(MessageCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(MessageUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(MessageListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncMessages(Resource):
    """Create, look up, list, change and delete the messages of a thread."""

    @property
    def with_raw_response(self) -> "AsyncMessagesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncMessagesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncMessagesWithStreamingResponse(self)

    @deprecated("beta.threads.messages.create() is deprecated; use the Responses API")
    async def create(self, thread_id: str, **params: Unpack[CreateCall]) -> "Message":
        """Create a message of a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/createMessage
        """
        return await self._caller.call(CREATE, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.retrieve() is deprecated; use the Responses API")
    async def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> "Message":
        """Get a message of a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/getMessage
        """
        return await self._caller.call(RETRIEVE, options, message_id=message_id, thread_id=thread_id)

    @deprecated("beta.threads.messages.update() is deprecated; use the Responses API")
    async def update(self, message_id: str, *, thread_id: str, **params: Unpack[UpdateCall]) -> "Message":
        """Change a message of a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/modifyMessage
        """
        return await self._caller.call(UPDATE, params, message_id=message_id, thread_id=thread_id)

    @deprecated("beta.threads.messages.list() is deprecated; use the Responses API")
    def list(self, thread_id: str, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[Message], Message]":
        """List the messages of a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/listMessages
        """
        return self._caller.page(LIST, params, thread_id=thread_id)

    @deprecated("beta.threads.messages.delete() is deprecated; use the Responses API")
    async def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> "MessageDeleted":
        """Delete a message of a thread. Deprecated: use the Responses API.

        See https://platform.openai.com/docs/api-reference/threads/deleteMessage
        """
        return await self._caller.call(DELETE, options, message_id=message_id, thread_id=thread_id)


class AsyncMessagesWithRawResponse(ResourceView[AsyncMessages]):
    """The methods of `AsyncMessages`, giving the HTTP response with its body received."""

    create = as_raw(AsyncMessages.create)
    retrieve = as_raw(AsyncMessages.retrieve)
    update = as_raw(AsyncMessages.update)
    list = as_raw(AsyncMessages.list)
    delete = as_raw(AsyncMessages.delete)


class AsyncMessagesWithStreamingResponse(ResourceView[AsyncMessages]):
    """The methods of `AsyncMessages`, giving the HTTP response before its body."""

    create = as_streamed(AsyncMessages.create)
    retrieve = as_streamed(AsyncMessages.retrieve)
    update = as_streamed(AsyncMessages.update)
    list = as_streamed(AsyncMessages.list)
    delete = as_streamed(AsyncMessages.delete)


CREATE: "Endpoint[Message]" = Endpoint(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    "beta.threads.Message",
    params=MessageCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
RETRIEVE: "Endpoint[Message]" = Endpoint(
    "beta.threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    "beta.threads.Message",
    headers={"openai-beta": "assistants=v2"},
)
UPDATE: "Endpoint[Message]" = Endpoint(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    "beta.threads.Message",
    params=MessageUpdateParams,
    headers={"openai-beta": "assistants=v2"},
)
LIST: "Endpoint[AsyncCursorPage[Message]]" = Endpoint(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    "AsyncCursorPage[beta.threads.Message]",
    params=MessageListParams,
    headers={"openai-beta": "assistants=v2"},
)
DELETE: "Endpoint[MessageDeleted]" = Endpoint(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    "beta.threads.MessageDeleted",
    headers={"openai-beta": "assistants=v2"},
)
