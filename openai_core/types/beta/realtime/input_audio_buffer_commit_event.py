# Generated from overlays/legacy.json.
"""The event `input_audio_buffer.commit`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InputAudioBufferCommitEvent"]


class InputAudioBufferCommitEvent(Model, tag_field="type", tag="input_audio_buffer.commit"):
    """The event `input_audio_buffer.commit`."""

    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    event_id: str | None = None
