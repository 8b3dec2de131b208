# Generated from openapi.json.
"""The event `response.queued`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseQueuedEvent"]


class ResponseQueuedEvent(Model, tag_field="type", tag="response.queued"):
    """The response waits for its turn."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    sequence_number: int
