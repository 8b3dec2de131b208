# Generated from overlays/3.57.0.json.
"""The event `session.output_audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputAudioDeltaEvent"]


class OutputAudioDeltaEvent(Model, tag_field="type", tag="session.output_audio.delta"):
    """The event `session.output_audio.delta`."""

    delta: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    end_ms: int | None = None
    start_ms: int | None = None
