# Generated from openapi.json.
"""The event `response.output_audio.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.output_audio.done"):
    """The spoken answer is complete."""

    event_id: str
    type: Literal["response.output_audio.done"] = "response.output_audio.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
