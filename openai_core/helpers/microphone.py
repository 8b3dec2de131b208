"""`Microphone`. It is defined in `openai_core.audio.microphone`."""

from ..audio.microphone import SAMPLE_RATE as SAMPLE_RATE
from ..audio.microphone import Microphone as Microphone

__all__ = ["SAMPLE_RATE", "Microphone"]
