# Generated from openapi.json.
"""The event `response.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    """The response exists; always the first event."""

    type: Literal["response.created"] = "response.created"
    response: Response
    sequence_number: int
