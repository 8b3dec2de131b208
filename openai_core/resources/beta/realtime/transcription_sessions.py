# Generated from openapi.json.
"""Realtime sessions that transcribe."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.beta.realtime.transcription_session_create_params import TranscriptionSessionCreateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.beta.realtime.transcription_session import TranscriptionSession

__all__ = [
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
]


class CreateCall(TranscriptionSessionCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncTranscriptionSessions(Resource):
    """Create realtime sessions that transcribe."""

    @property
    def with_raw_response(self) -> "AsyncTranscriptionSessionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTranscriptionSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTranscriptionSessionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTranscriptionSessionsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "TranscriptionSession":
        """Create a realtime session that transcribes.

        See https://platform.openai.com/docs/api-reference/realtime/create-realtime-transcription-session
        """
        return await self._caller.call(CREATE, params)


class AsyncTranscriptionSessionsWithRawResponse(ResourceView[AsyncTranscriptionSessions]):
    """The methods of `AsyncTranscriptionSessions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncTranscriptionSessions.create)


class AsyncTranscriptionSessionsWithStreamingResponse(ResourceView[AsyncTranscriptionSessions]):
    """The methods of `AsyncTranscriptionSessions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncTranscriptionSessions.create)


CREATE: "Endpoint[TranscriptionSession]" = Endpoint(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    "beta.realtime.TranscriptionSession",
    params=TranscriptionSessionCreateParams,
    headers={"openai-beta": "assistants=v2"},
)
