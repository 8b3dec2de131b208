"""Sound: recording, playing, and the voice of a realtime conversation. A leaf: no other part imports it.

What decides is in modules without I/O: `samples`, `companding`, `wav`, `resampling`, `clock`, `playback`, `barge_in`,
and the choice in `devices`. PortAudio is met in `speaker` and `capture` alone. NumPy and sounddevice come with the
extra `voice`, and are imported when a microphone, a player or a conversation is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .local_audio_player import LocalAudioPlayer as LocalAudioPlayer
    from .microphone import Microphone as Microphone
    from .playback import PlaybackStatistics as PlaybackStatistics
    from .realtime_audio import RealtimeAudio as RealtimeAudio
    from .realtime_audio import RealtimeAudioStatistics as RealtimeAudioStatistics

__all__ = ["LocalAudioPlayer", "Microphone", "PlaybackStatistics", "RealtimeAudio", "RealtimeAudioStatistics"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "LocalAudioPlayer": "local_audio_player",
        "Microphone": "microphone",
        "PlaybackStatistics": "playback",
        "RealtimeAudio": "realtime_audio",
        "RealtimeAudioStatistics": "realtime_audio",
    },
)
