# Generated from overlays/3.57.0.json.
"""The event `session.output_audio.fixture.play`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputAudioFixturePlayEvent"]


class OutputAudioFixturePlayEvent(Model, tag_field="type", tag="session.output_audio.fixture.play"):
    """The event `session.output_audio.fixture.play`."""

    audio: str
    type: Literal["session.output_audio.fixture.play"] = "session.output_audio.fixture.play"
    event_id: str | None = None
