"""Custom voices."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.audio.voice_create_params import VoiceCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.audio.voice import Voice

__all__ = ["AsyncVoices", "AsyncVoicesWithRawResponse", "AsyncVoicesWithStreamingResponse"]


class CreateCall(VoiceCreateParams, CallOptions, total=False):
    """What `create` takes."""


class AsyncVoices(Resource):
    """Create custom voices."""

    @property
    def with_raw_response(self) -> "AsyncVoicesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVoicesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVoicesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVoicesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Voice":
        """Create a custom voice.

        See https://platform.openai.com/docs/api-reference/audio/createVoice
        """
        return await self._caller.call(CREATE, params)


class AsyncVoicesWithRawResponse(ResourceView[AsyncVoices]):
    """The methods of `AsyncVoices`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVoices.create)


class AsyncVoicesWithStreamingResponse(ResourceView[AsyncVoices]):
    """The methods of `AsyncVoices`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVoices.create)


CREATE: "Endpoint[Voice]" = Endpoint(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    "audio.Voice",
    params=VoiceCreateParams,
    files=[["audio_sample"]],
    form=True,
)
