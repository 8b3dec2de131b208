# Generated from openapi.json.
"""Speech written down in its own language."""

from typing import TYPE_CHECKING, Any, Literal, Required, Unpack, overload

from ...calls.endpoint import StreamingEndpoint
from ...calls.options import CallOptions
from ...sentinels import Omit
from ...types.audio.transcription_create_params import (
    TranscriptionCreateParamsBase,
    TranscriptionCreateParamsNonStreaming,
    TranscriptionCreateParamsStreaming,
)
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...streaming import AsyncStream
    from ...types.audio.transcription import Transcription
    from ...types.audio.transcription_diarized import TranscriptionDiarized
    from ...types.audio.transcription_stream_event import TranscriptionStreamEvent
    from ...types.audio.transcription_verbose import TranscriptionVerbose

__all__ = ["AsyncTranscriptions", "AsyncTranscriptionsWithRawResponse", "AsyncTranscriptionsWithStreamingResponse"]


class CreateCall(TranscriptionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for the usual answer."""

    response_format: Literal["json"] | Omit  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateVerboseJsonCall(TranscriptionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for a `TranscriptionVerbose`."""

    response_format: Required[Literal["verbose_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateDiarizedJsonCall(TranscriptionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for a `TranscriptionDiarized`."""

    response_format: Required[Literal["diarized_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateTextCall(TranscriptionCreateParamsNonStreaming, CallOptions, total=False):
    """What `create` takes for text."""

    response_format: Required[Literal["text", "srt", "vtt"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateStreamCall(TranscriptionCreateParamsStreaming, CallOptions, total=False):
    """What `create` takes for the answer as events."""


class CreateEitherCall(TranscriptionCreateParamsBase, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""

    stream: bool | Omit | None


class AsyncTranscriptions(Resource):
    """Write down what is said."""

    @property
    def with_raw_response(self) -> "AsyncTranscriptionsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTranscriptionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTranscriptionsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTranscriptionsWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "Transcription": ...
    @overload
    async def create(self, **params: Unpack[CreateVerboseJsonCall]) -> "TranscriptionVerbose": ...
    @overload
    async def create(self, **params: Unpack[CreateDiarizedJsonCall]) -> "TranscriptionDiarized": ...
    @overload
    async def create(self, **params: Unpack[CreateTextCall]) -> "str": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[TranscriptionStreamEvent]": ...
    @overload
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> (
        "Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]"
    ): ...
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> "Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]":
        """Write down what is said in a recording; with `stream=True` as events while it is written. What comes back
        depends on `response_format`: an object, or for `text`, `srt` and `vtt` a string.

        See https://platform.openai.com/docs/api-reference/audio/createTranscription
        """
        return await self._caller.call_or_stream(CREATE, params)


class AsyncTranscriptionsWithRawResponse(ResourceView[AsyncTranscriptions]):
    """The methods of `AsyncTranscriptions`, giving the HTTP response with its body received."""

    create = as_raw(AsyncTranscriptions.create)


class AsyncTranscriptionsWithStreamingResponse(ResourceView[AsyncTranscriptions]):
    """The methods of `AsyncTranscriptions`, giving the HTTP response before its body."""

    create = as_streamed(AsyncTranscriptions.create)


CREATE: "StreamingEndpoint[Any, TranscriptionStreamEvent]" = StreamingEndpoint(
    "audio.transcriptions.create",
    "POST",
    "/audio/transcriptions",
    "audio.Transcription",
    params=CreateEitherCall,
    files=[["file"]],
    form=True,
    stream_of="audio.TranscriptionStreamEvent",
    answer_by="response_format",
    answers={
        "verbose_json": "audio.TranscriptionVerbose",
        "diarized_json": "audio.TranscriptionDiarized",
        "text": str,
        "srt": str,
        "vtt": str,
    },
)
