"""Microphone, loudspeaker and voice conversations, under the name that programs import them by.

They need the extra `voice`: `pip install 'openai-core[voice]'`. What is missing is said when one is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from ..audio.local_audio_player import LocalAudioPlayer as LocalAudioPlayer
    from ..audio.microphone import Microphone as Microphone
    from ..audio.realtime_audio import RealtimeAudio as RealtimeAudio

__all__ = ["LocalAudioPlayer", "Microphone", "RealtimeAudio"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "LocalAudioPlayer": "..audio.local_audio_player",
        "Microphone": "..audio.microphone",
        "RealtimeAudio": "..audio.realtime_audio",
    },
)
