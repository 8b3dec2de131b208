# Generated from openapi.json.
"""The request dict `ResponseInputAudioParam` and its parts."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["InputAudio", "ResponseInputAudioParam"]


class InputAudio(TypedDict):
    data: str
    """Base64."""
    format: Literal["mp3", "wav"]


class ResponseInputAudioParam(TypedDict):
    """Request form of `ResponseInputAudio`."""

    type: Literal["input_audio"]
    input_audio: InputAudio
