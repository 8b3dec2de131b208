# Generated from openapi.json.
"""ChatKit sessions."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.chatkit.session_create_params import SessionCreateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.beta.chatkit.chat_session import ChatSession

__all__ = ["AsyncSessions", "AsyncSessionsWithRawResponse", "AsyncSessionsWithStreamingResponse"]


class CreateCall(SessionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncSessions(Resource):
    """Create ChatKit sessions."""

    @property
    def with_raw_response(self) -> "AsyncSessionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSessionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "ChatSession":
        """Create a ChatKit session.

        See https://platform.openai.com/docs/api-reference/chatkit/sessions/create
        """
        return await self._caller.call(CREATE, params)

    async def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> "ChatSession":
        """End a ChatKit session, so that it takes no more requests.

        See https://platform.openai.com/docs/api-reference/chatkit/cancel-session
        """
        return await self._caller.call(CANCEL, options, session_id=session_id)


class AsyncSessionsWithRawResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSessions.create)
    cancel = as_raw(AsyncSessions.cancel)


class AsyncSessionsWithStreamingResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncSessions.create)
    cancel = as_streamed(AsyncSessions.cancel)


CREATE: "Endpoint[ChatSession]" = Endpoint(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    "beta.chatkit.ChatSession",
    params=SessionCreateParams,
    headers={"openai-beta": "chatkit_beta=v1"},
)
CANCEL: "Endpoint[ChatSession]" = Endpoint(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    "beta.chatkit.ChatSession",
    headers={"openai-beta": "chatkit_beta=v1"},
)
