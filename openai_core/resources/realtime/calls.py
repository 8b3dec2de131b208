# Generated from openapi.json.
"""Calls by WebRTC and SIP."""

from typing import Unpack

from ...calls.binary import HttpxBinaryResponseContent
from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.realtime.call_accept_params import CallAcceptParams
from ...types.realtime.call_create_params import CallCreateParams
from ...types.realtime.call_refer_params import CallReferParams
from ...types.realtime.call_reject_params import CallRejectParams
from .._methods.documented import CallMethods
from .._resource import ResourceView, as_raw, as_streamed, as_streamed_binary

__all__ = ["AsyncCalls", "AsyncCallsWithRawResponse", "AsyncCallsWithStreamingResponse"]


class CreateCall(CallCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AcceptCall(CallAcceptParams, CallOptions, total=False):
    """What `accept` takes."""


class ReferCall(CallReferParams, CallOptions, total=False):
    """What `refer` takes."""


class RejectCall(CallRejectParams, CallOptions, total=False):
    """What `reject` takes."""


class AsyncCalls(CallMethods):
    """Create calls by WebRTC and SIP."""

    @property
    def with_raw_response(self) -> "AsyncCallsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCallsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCallsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCallsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "HttpxBinaryResponseContent":
        """Begin a WebRTC call: an SDP offer goes out, the answer comes back as bytes, its call's id in the header
        `Location`.

        See https://platform.openai.com/docs/api-reference/realtime/create-realtime-call
        """
        return await self._caller.call(CREATE, params)

    async def accept(self, call_id: str, **params: Unpack[AcceptCall]) -> None:
        """Take an incoming SIP call, with the session that handles it.

        See https://platform.openai.com/docs/api-reference/realtime-calls/accept-realtime-call
        """
        return await self._caller.call(ACCEPT, params, call_id=call_id)

    async def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """End a call.

        See https://platform.openai.com/docs/api-reference/realtime-calls/hangup-realtime-call
        """
        return await self._caller.call(HANGUP, options, call_id=call_id)

    async def refer(self, call_id: str, **params: Unpack[ReferCall]) -> None:
        """Transfer a SIP call to another address.

        See https://platform.openai.com/docs/api-reference/realtime-calls/refer-realtime-call
        """
        return await self._caller.call(REFER, params, call_id=call_id)

    async def reject(self, call_id: str, **params: Unpack[RejectCall]) -> None:
        """Decline an incoming SIP call.

        See https://platform.openai.com/docs/api-reference/realtime-calls/reject-realtime-call
        """
        return await self._caller.call(REJECT, params, call_id=call_id)


class AsyncCallsWithRawResponse(ResourceView[AsyncCalls]):
    """The methods of `AsyncCalls`, giving the HTTP response with its body received."""

    create = as_raw(AsyncCalls.create)
    accept = as_raw(AsyncCalls.accept)
    hangup = as_raw(AsyncCalls.hangup)
    refer = as_raw(AsyncCalls.refer)
    reject = as_raw(AsyncCalls.reject)


class AsyncCallsWithStreamingResponse(ResourceView[AsyncCalls]):
    """The methods of `AsyncCalls`, giving the HTTP response before its body."""

    create = as_streamed_binary(AsyncCalls.create)
    accept = as_streamed(AsyncCalls.accept)
    hangup = as_streamed(AsyncCalls.hangup)
    refer = as_streamed(AsyncCalls.refer)
    reject = as_streamed(AsyncCalls.reject)


CREATE: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    HttpxBinaryResponseContent,
    params=CallCreateParams,
    parts={"sdp": "application/sdp", "session": "application/json"},
    accept="application/sdp",
)
ACCEPT: Endpoint[None] = Endpoint(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    type(None),
    params=CallAcceptParams,
    accept="*/*",
)
HANGUP: Endpoint[None] = Endpoint(
    "realtime.calls.hangup", "POST", "/realtime/calls/{call_id}/hangup", type(None), accept="*/*"
)
REFER: Endpoint[None] = Endpoint(
    "realtime.calls.refer", "POST", "/realtime/calls/{call_id}/refer", type(None), params=CallReferParams, accept="*/*"
)
REJECT: Endpoint[None] = Endpoint(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    type(None),
    params=CallRejectParams,
    accept="*/*",
)
