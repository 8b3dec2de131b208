# Generated from overlays/3.57.0.json.
"""Spoken sessions with models that listen while they speak."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.live.live_create_params import LiveCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.live.live_create_response import LiveCreateResponse
    from .sessions import AsyncSessions, AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse

__all__ = ["AsyncLive", "AsyncLiveWithRawResponse", "AsyncLiveWithStreamingResponse"]


class CreateCall(LiveCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncLive(Resource):
    """Begin spoken sessions."""

    @cached_property
    def sessions(self) -> "AsyncSessions":
        """Live sessions that are in progress."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @property
    def with_raw_response(self) -> "AsyncLiveWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncLiveWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncLiveWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncLiveWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "LiveCreateResponse":
        """Begin a live session by WebRTC: an SDP offer goes out, the answer comes back."""
        return await self._caller.call(CREATE, params)


class AsyncLiveWithRawResponse(ResourceView[AsyncLive]):
    """The methods of `AsyncLive`, giving the HTTP response with its body received."""

    create = as_raw(AsyncLive.create)

    @cached_property
    def sessions(self) -> "AsyncSessionsWithRawResponse":
        """Live sessions that are in progress."""
        return self._resource.sessions.with_raw_response


class AsyncLiveWithStreamingResponse(ResourceView[AsyncLive]):
    """The methods of `AsyncLive`, giving the HTTP response before its body."""

    create = as_streamed(AsyncLive.create)

    @cached_property
    def sessions(self) -> "AsyncSessionsWithStreamingResponse":
        """Live sessions that are in progress."""
        return self._resource.sessions.with_streaming_response


CREATE: "Endpoint[LiveCreateResponse]" = Endpoint(
    "live.create", "POST", "/live/sessions", "live.LiveCreateResponse", params=LiveCreateParams
)
