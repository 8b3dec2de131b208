# Generated from openapi.json.
"""The event `response.output_audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.output_audio.delta"):
    """More of the spoken answer."""

    event_id: str
    type: Literal["response.output_audio.delta"] = "response.output_audio.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
    """Base64."""
