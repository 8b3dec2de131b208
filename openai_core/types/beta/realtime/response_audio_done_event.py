# Generated from overlays/legacy.json.
"""The event `response.audio.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    """The spoken answer is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"] = "response.audio.done"
