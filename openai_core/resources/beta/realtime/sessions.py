# Generated from openapi.json.
"""Realtime sessions, with keys for browsers."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.realtime.session_create_params import SessionCreateParams
from ..._methods.documented import SessionMethods
from ..._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.beta.realtime.session_create_response import SessionCreateResponse

__all__ = ["AsyncSessions", "AsyncSessionsWithRawResponse", "AsyncSessionsWithStreamingResponse"]


class CreateCall(SessionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncSessions(SessionMethods):
    """Create realtime sessions, with keys for browsers."""

    @property
    def with_raw_response(self) -> "AsyncSessionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSessionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSessionsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "SessionCreateResponse":
        """Create a realtime session.

        See https://platform.openai.com/docs/api-reference/realtime/create-realtime-session
        """
        return await self._caller.call(CREATE, params)


class AsyncSessionsWithRawResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSessions.create)


class AsyncSessionsWithStreamingResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncSessions.create)


CREATE: "Endpoint[SessionCreateResponse]" = Endpoint(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    "beta.realtime.SessionCreateResponse",
    params=SessionCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
