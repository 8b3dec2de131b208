"""Microphone, loudspeaker and voice conversations for programs that block: those of `openai_core.helpers`.

They need the extra `voice`: `pip install 'openai-core[voice]'`. What is missing is said when one is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.lazy import lazy_exports

if TYPE_CHECKING:
    from .local_audio_player import LocalAudioPlayer as LocalAudioPlayer
    from .microphone import Microphone as Microphone
    from .realtime_audio import RealtimeAudio as RealtimeAudio

__all__ = ["LocalAudioPlayer", "Microphone", "RealtimeAudio"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {"LocalAudioPlayer": "local_audio_player", "Microphone": "microphone", "RealtimeAudio": "realtime_audio"},
)
