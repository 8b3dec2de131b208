# Generated from openapi.json.
"""The event `input_audio_buffer.commit`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferCommitEvent"]


class InputAudioBufferCommitEvent(Model, tag_field="type", tag="input_audio_buffer.commit"):
    """The event `input_audio_buffer.commit`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
