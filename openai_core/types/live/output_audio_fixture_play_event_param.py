# Generated from overlays/3.57.0.json.
"""The request dict `OutputAudioFixturePlayEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["OutputAudioFixturePlayEventParam"]


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """Request form of `OutputAudioFixturePlayEvent`."""

    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None
