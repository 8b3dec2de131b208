"""Speech to text, and text to speech: `client.audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .audio import AsyncAudio as AsyncAudio
    from .audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from .audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from .speech import AsyncSpeech as AsyncSpeech
    from .speech import AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse
    from .speech import AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse
    from .transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .transcriptions import AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse
    from .transcriptions import AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse
    from .translations import AsyncTranslations as AsyncTranslations
    from .translations import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
    from .translations import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from .voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from .voice_consents import AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse
    from .voice_consents import AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse
    from .voices import AsyncVoices as AsyncVoices
    from .voices import AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse
    from .voices import AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
]

_MODULES = {
    "AsyncAudio": "audio",
    "AsyncAudioWithRawResponse": "audio",
    "AsyncAudioWithStreamingResponse": "audio",
    "AsyncSpeech": "speech",
    "AsyncSpeechWithRawResponse": "speech",
    "AsyncSpeechWithStreamingResponse": "speech",
    "AsyncTranscriptions": "transcriptions",
    "AsyncTranscriptionsWithRawResponse": "transcriptions",
    "AsyncTranscriptionsWithStreamingResponse": "transcriptions",
    "AsyncTranslations": "translations",
    "AsyncTranslationsWithRawResponse": "translations",
    "AsyncTranslationsWithStreamingResponse": "translations",
    "AsyncVoiceConsents": "voice_consents",
    "AsyncVoiceConsentsWithRawResponse": "voice_consents",
    "AsyncVoiceConsentsWithStreamingResponse": "voice_consents",
    "AsyncVoices": "voices",
    "AsyncVoicesWithRawResponse": "voices",
    "AsyncVoicesWithStreamingResponse": "voices",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
