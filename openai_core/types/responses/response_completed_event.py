# Generated from openapi.json.
"""The event `response.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseCompletedEvent"]


class ResponseCompletedEvent(Model, tag_field="type", tag="response.completed"):
    """The response is complete; nothing follows."""

    type: Literal["response.completed"] = "response.completed"
    response: Response
    sequence_number: int
