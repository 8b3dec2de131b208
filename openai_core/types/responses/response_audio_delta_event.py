"""The stream event `response.audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    """More of the spoken answer."""

    delta: str
    """Base64."""
    sequence_number: int
    type: Literal["response.audio.delta"] = "response.audio.delta"
