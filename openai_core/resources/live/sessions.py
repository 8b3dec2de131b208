# Generated from overlays/3.57.0.json.
"""Live sessions that are in progress."""

from typing import TYPE_CHECKING, Unpack

from ...calls.binary import HttpxBinaryResponseContent
from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.live.session_accept_params import SessionAcceptParams
from ...types.live.session_fork_params import SessionForkParams
from ...types.live.session_refer_params import SessionReferParams
from ...types.live.session_reject_params import SessionRejectParams
from .._resource import Resource, ResourceView, as_raw, as_streamed, as_streamed_binary

if TYPE_CHECKING:
    from ...types.live.session_fork_response import SessionForkResponse

__all__ = ["AsyncSessions", "AsyncSessionsWithRawResponse", "AsyncSessionsWithStreamingResponse"]


class AcceptCall(SessionAcceptParams, CallOptions, total=False):
    """What `accept` takes."""


class ForkCall(SessionForkParams, CallOptions, total=False):
    """What `fork` takes."""


class ReferCall(SessionReferParams, CallOptions, total=False):
    """What `refer` takes."""


class RejectCall(SessionRejectParams, CallOptions, total=False):
    """What `reject` takes."""


class AsyncSessions(Resource):
    """Take, transfer, fork and end live sessions, and fetch their recordings."""

    @property
    def with_raw_response(self) -> "AsyncSessionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSessionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSessionsWithStreamingResponse(self)

    async def accept(self, session_id: str, **params: Unpack[AcceptCall]) -> None:
        """Take an incoming live session, with what handles it."""
        return await self._caller.call(ACCEPT, params, session_id=session_id)

    async def download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> "HttpxBinaryResponseContent":
        """Get the recording of a live session, received whole."""
        return await self._caller.call(DOWNLOAD_RECORDING, options, session_id=session_id)

    async def fork(self, session_id: str, **params: Unpack[ForkCall]) -> "SessionForkResponse":
        """Begin another live session from where this one is."""
        return await self._caller.call(FORK, params, session_id=session_id)

    async def hangup(self, session_id: str, **options: Unpack[CallOptions]) -> None:
        """End a live session."""
        return await self._caller.call(HANGUP, options, session_id=session_id)

    async def refer(self, session_id: str, **params: Unpack[ReferCall]) -> None:
        """Transfer a live session to another address."""
        return await self._caller.call(REFER, params, session_id=session_id)

    async def reject(self, session_id: str, **params: Unpack[RejectCall]) -> None:
        """Decline an incoming live session."""
        return await self._caller.call(REJECT, params, session_id=session_id)


class AsyncSessionsWithRawResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response with its body received."""

    accept = as_raw(AsyncSessions.accept)
    download_recording = as_raw(AsyncSessions.download_recording)
    fork = as_raw(AsyncSessions.fork)
    hangup = as_raw(AsyncSessions.hangup)
    refer = as_raw(AsyncSessions.refer)
    reject = as_raw(AsyncSessions.reject)


class AsyncSessionsWithStreamingResponse(ResourceView[AsyncSessions]):
    """The methods of `AsyncSessions`, giving the HTTP response before its body."""

    accept = as_streamed(AsyncSessions.accept)
    download_recording = as_streamed_binary(AsyncSessions.download_recording)
    fork = as_streamed(AsyncSessions.fork)
    hangup = as_streamed(AsyncSessions.hangup)
    refer = as_streamed(AsyncSessions.refer)
    reject = as_streamed(AsyncSessions.reject)


ACCEPT: Endpoint[None] = Endpoint(
    "live.sessions.accept",
    "POST",
    "/live/sessions/{session_id}/accept",
    type(None),
    params=SessionAcceptParams,
    accept="*/*",
)
DOWNLOAD_RECORDING: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    HttpxBinaryResponseContent,
    accept="application/binary",
)
FORK: "Endpoint[SessionForkResponse]" = Endpoint(
    "live.sessions.fork",
    "POST",
    "/live/sessions/{session_id}/fork",
    "live.SessionForkResponse",
    params=SessionForkParams,
)
HANGUP: Endpoint[None] = Endpoint(
    "live.sessions.hangup", "POST", "/live/sessions/{session_id}/hangup", type(None), accept="*/*"
)
REFER: Endpoint[None] = Endpoint(
    "live.sessions.refer",
    "POST",
    "/live/sessions/{session_id}/refer",
    type(None),
    params=SessionReferParams,
    accept="*/*",
)
REJECT: Endpoint[None] = Endpoint(
    "live.sessions.reject",
    "POST",
    "/live/sessions/{session_id}/reject",
    type(None),
    params=SessionRejectParams,
    accept="*/*",
)
