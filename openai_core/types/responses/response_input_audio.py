"""The struct `ResponseInputAudio` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudio", "ResponseInputAudio"]


class InputAudio(Model):
    data: str
    """Base64."""
    format: Literal["mp3", "wav"]


class ResponseInputAudio(Model):
    """A recording as input."""

    input_audio: InputAudio
    type: Literal["input_audio"]
