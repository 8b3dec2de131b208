# Generated from openapi.json.
"""The event `response.audio.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioDoneEvent"]


class ResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    """The spoken answer is complete."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
