# Generated from openapi.json.
"""The struct `ResponseInputAudio` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudio", "ResponseInputAudio"]


class InputAudio(Model):
    data: str
    """Base64."""
    format: Literal["mp3", "wav"]


class ResponseInputAudio(Model, tag_field="type", tag="input_audio"):
    """A recording as input."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudio
