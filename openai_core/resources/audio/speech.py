# Generated from openapi.json.
"""Speech made of text."""

from typing import TYPE_CHECKING, Literal, Required, Unpack, overload

from ...calls.binary import HttpxBinaryResponseContent
from ...calls.endpoint import StreamingEndpoint
from ...calls.options import CallOptions
from ...sentinels import Omit
from ...types.audio.speech_create_params import SpeechCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed_binary

if TYPE_CHECKING:
    from ...streaming import AsyncStream
    from ...types.audio.speech_stream_event import SpeechStreamEvent

__all__ = ["AsyncSpeech", "AsyncSpeechWithRawResponse", "AsyncSpeechWithStreamingResponse"]


class CreateCall(SpeechCreateParams, CallOptions, total=False):
    """What `create` takes for the whole answer at once."""

    stream_format: Literal["audio"] | Omit  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateStreamCall(SpeechCreateParams, CallOptions, total=False):
    """What `create` takes for the answer as events."""

    stream_format: Required[Literal["sse"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateEitherCall(SpeechCreateParams, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""


class AsyncSpeech(Resource):
    """Speak texts."""

    @property
    def with_raw_response(self) -> "AsyncSpeechWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncSpeechWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncSpeechWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncSpeechWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateCall]) -> "HttpxBinaryResponseContent": ...
    @overload
    async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[SpeechStreamEvent]": ...
    @overload
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> "HttpxBinaryResponseContent | AsyncStream[SpeechStreamEvent]": ...
    async def create(
        self, **params: Unpack[CreateEitherCall]
    ) -> "HttpxBinaryResponseContent | AsyncStream[SpeechStreamEvent]":
        """Speak a text: as bytes of the whole, or with `stream_format="sse"` as events while it is made.

        See https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        return await self._caller.call_or_stream(CREATE, params)


class AsyncSpeechWithRawResponse(ResourceView[AsyncSpeech]):
    """The methods of `AsyncSpeech`, giving the HTTP response with its body received."""

    create = as_raw(AsyncSpeech.create)


class AsyncSpeechWithStreamingResponse(ResourceView[AsyncSpeech]):
    """The methods of `AsyncSpeech`, giving the HTTP response before its body."""

    create = as_streamed_binary(AsyncSpeech.create)


CREATE: "StreamingEndpoint[HttpxBinaryResponseContent, SpeechStreamEvent]" = StreamingEndpoint(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    HttpxBinaryResponseContent,
    params=SpeechCreateParams,
    accept="application/octet-stream",
    stream_of="audio.SpeechStreamEvent",
    stream_when=("stream_format", "sse"),
)
