"""Speech to text, and text to speech."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from .speech import AsyncSpeech, AsyncSpeechWithRawResponse, AsyncSpeechWithStreamingResponse
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )
    from .voice_consents import (
        AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
    )
    from .voices import AsyncVoices, AsyncVoicesWithRawResponse, AsyncVoicesWithStreamingResponse

__all__ = ["AsyncAudio", "AsyncAudioWithRawResponse", "AsyncAudioWithStreamingResponse"]


class AsyncAudio(Resource):
    """Speech to text, and text to speech."""

    @cached_property
    def speech(self) -> "AsyncSpeech":
        """Speech made of text."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._caller)

    @cached_property
    def transcriptions(self) -> "AsyncTranscriptions":
        """Speech written down in its own language."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._caller)

    @cached_property
    def translations(self) -> "AsyncTranslations":
        """Speech written down in English."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._caller)

    @cached_property
    def voice_consents(self) -> "AsyncVoiceConsents":
        """The recordings of speakers' consent."""
        from .voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._caller)

    @cached_property
    def voices(self) -> "AsyncVoices":
        """Custom voices."""
        from .voices import AsyncVoices

        return AsyncVoices(self._caller)

    @property
    def with_raw_response(self) -> "AsyncAudioWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncAudioWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncAudioWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncAudioWithStreamingResponse(self)


class AsyncAudioWithRawResponse(ResourceView[AsyncAudio]):
    """The resources of `AsyncAudio`, giving the HTTP response with its body received."""

    @cached_property
    def speech(self) -> "AsyncSpeechWithRawResponse":
        """Speech made of text."""
        return self._resource.speech.with_raw_response

    @cached_property
    def transcriptions(self) -> "AsyncTranscriptionsWithRawResponse":
        """Speech written down in its own language."""
        return self._resource.transcriptions.with_raw_response

    @cached_property
    def translations(self) -> "AsyncTranslationsWithRawResponse":
        """Speech written down in English."""
        return self._resource.translations.with_raw_response

    @cached_property
    def voice_consents(self) -> "AsyncVoiceConsentsWithRawResponse":
        """The recordings of speakers' consent."""
        return self._resource.voice_consents.with_raw_response

    @cached_property
    def voices(self) -> "AsyncVoicesWithRawResponse":
        """Custom voices."""
        return self._resource.voices.with_raw_response


class AsyncAudioWithStreamingResponse(ResourceView[AsyncAudio]):
    """The resources of `AsyncAudio`, giving the HTTP response before its body."""

    @cached_property
    def speech(self) -> "AsyncSpeechWithStreamingResponse":
        """Speech made of text."""
        return self._resource.speech.with_streaming_response

    @cached_property
    def transcriptions(self) -> "AsyncTranscriptionsWithStreamingResponse":
        """Speech written down in its own language."""
        return self._resource.transcriptions.with_streaming_response

    @cached_property
    def translations(self) -> "AsyncTranslationsWithStreamingResponse":
        """Speech written down in English."""
        return self._resource.translations.with_streaming_response

    @cached_property
    def voice_consents(self) -> "AsyncVoiceConsentsWithStreamingResponse":
        """The recordings of speakers' consent."""
        return self._resource.voice_consents.with_streaming_response

    @cached_property
    def voices(self) -> "AsyncVoicesWithStreamingResponse":
        """Custom voices."""
        return self._resource.voices.with_streaming_response
