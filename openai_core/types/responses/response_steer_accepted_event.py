# Generated from overlays/3.57.0.json.
"""The event `response.steer.accepted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseSteerAcceptedEvent", "Steer"]


class Steer(Model):
    id: str
    previous_response_id: str


class ResponseSteerAcceptedEvent(Model, tag_field="type", tag="response.steer.accepted"):
    """The event `response.steer.accepted`."""

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    stream_id: str | None = None
