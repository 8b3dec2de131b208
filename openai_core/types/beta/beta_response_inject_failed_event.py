# Generated from openapi.json.
"""The event `response.inject.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectFailedEvent", "Error"]


class Error(Model):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInjectFailedEvent(Model, tag_field="type", tag="response.inject.failed"):
    """The event `response.inject.failed`."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    input: list[BetaResponseInputItem]
    error: Error
    sequence_number: int
    stream_id: str | None = None
