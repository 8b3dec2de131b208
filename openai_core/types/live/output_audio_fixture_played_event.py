# Generated from overlays/3.57.0.json.
"""The event `session.output_audio.fixture.played`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputAudioFixturePlayedEvent"]


class OutputAudioFixturePlayedEvent(Model, tag_field="type", tag="session.output_audio.fixture.played"):
    """The event `session.output_audio.fixture.played`."""

    event_id: str
    type: Literal["session.output_audio.fixture.played"] = "session.output_audio.fixture.played"
    client_event_id: str | None = None
