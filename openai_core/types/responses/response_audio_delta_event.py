# Generated from openapi.json.
"""The event `response.audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    """More of the spoken answer."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str
    """Base64."""
