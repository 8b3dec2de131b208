"""`LocalAudioPlayer`. It is defined in `openai_core.audio.local_audio_player`."""

from ..audio.local_audio_player import SAMPLE_RATE as SAMPLE_RATE
from ..audio.local_audio_player import LocalAudioPlayer as LocalAudioPlayer

__all__ = ["SAMPLE_RATE", "LocalAudioPlayer"]
