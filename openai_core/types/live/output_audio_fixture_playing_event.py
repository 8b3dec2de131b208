# Generated from overlays/3.57.0.json.
"""The event `session.output_audio.fixture.playing`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputAudioFixturePlayingEvent"]


class OutputAudioFixturePlayingEvent(Model, tag_field="type", tag="session.output_audio.fixture.playing"):
    """The event `session.output_audio.fixture.playing`."""

    event_id: str
    type: Literal["session.output_audio.fixture.playing"] = "session.output_audio.fixture.playing"
    client_event_id: str | None = None
