# Generated from openapi.json.
"""The event `response.inject.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaResponseInjectCreatedEvent"]


class BetaResponseInjectCreatedEvent(Model, tag_field="type", tag="response.inject.created"):
    """The event `response.inject.created`."""

    type: Literal["response.inject.created"] = "response.inject.created"
    response_id: str
    sequence_number: int
    stream_id: str | None = None
