# Generated from overlays/3.57.0.json.
"""The event `session.input_transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputTranscriptDeltaEvent"]


class InputTranscriptDeltaEvent(Model, tag_field="type", tag="session.input_transcript.delta"):
    """The event `session.input_transcript.delta`."""

    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    client_event_id: str | None = None
