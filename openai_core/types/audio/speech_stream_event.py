# Generated from openapi.json.
"""The union `SpeechStreamEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .speech_audio_delta_event import SpeechAudioDeltaEvent
from .speech_audio_done_event import SpeechAudioDoneEvent

__all__ = ["SpeechStreamEvent"]

SpeechStreamEvent: TypeAlias = SpeechAudioDeltaEvent | SpeechAudioDoneEvent
"""Any event of streamed speech."""
