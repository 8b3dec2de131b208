# Generated from overlays/3.57.0.json and openapi.json.
"""Custom voices."""

from typing import TYPE_CHECKING, Unpack, overload

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.audio.voice_create_params import (
    CreateVoiceRequestAudioSample,
    CreateVoiceRequestPrompt,
    VoiceCreateParamsEither,
)
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...types.audio.voice import Voice
    from ...types.audio.voice_deleted import VoiceDeleted

__all__ = ["AsyncVoices", "AsyncVoicesWithRawResponse", "AsyncVoicesWithStreamingResponse"]


class CreateAudioSampleCall(CreateVoiceRequestAudioSample, CallOptions, total=False):
    """What `create` takes in the form `CreateVoiceRequestAudioSample`."""


class CreatePromptCall(CreateVoiceRequestPrompt, CallOptions, total=False):
    """What `create` takes in the form `CreateVoiceRequestPrompt`."""


class CreateEitherCall(VoiceCreateParamsEither, CallOptions, total=False):
    """What `create` takes in all forms together."""


class AsyncVoices(Resource):
    """Create and delete custom voices."""

    @property
    def with_raw_response(self) -> "AsyncVoicesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVoicesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVoicesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVoicesWithStreamingResponse(self)

    @overload
    async def create(self, **params: Unpack[CreateAudioSampleCall]) -> "Voice": ...
    @overload
    async def create(self, **params: Unpack[CreatePromptCall]) -> "Voice": ...
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Voice":
        """Create a custom voice.

        See https://platform.openai.com/docs/api-reference/audio/createVoice
        """
        return await self._caller.call(CREATE, params)

    async def delete(self, voice_id: str, **options: Unpack[CallOptions]) -> "VoiceDeleted":
        """Delete a custom voice."""
        return await self._caller.call(DELETE, options, voice_id=voice_id)


class AsyncVoicesWithRawResponse(ResourceView[AsyncVoices]):
    """The methods of `AsyncVoices`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVoices.create)
    delete = as_raw(AsyncVoices.delete)


class AsyncVoicesWithStreamingResponse(ResourceView[AsyncVoices]):
    """The methods of `AsyncVoices`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVoices.create)
    delete = as_streamed(AsyncVoices.delete)


CREATE: "Endpoint[Voice]" = Endpoint(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    "audio.Voice",
    params=CreateEitherCall,
    forms=[CreateAudioSampleCall, CreatePromptCall],
    files=[["audio_sample"]],
    form=True,
)
DELETE: "Endpoint[VoiceDeleted]" = Endpoint(
    "audio.voices.delete", "DELETE", "/audio/voices/{voice_id}", "audio.VoiceDeleted"
)
