# Generated from overlays/legacy.json.
"""The event `response.audio.delta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    """More of the spoken answer."""

    content_index: int
    delta: str
    """Base64."""
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"] = "response.audio.delta"
