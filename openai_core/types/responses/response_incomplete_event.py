# Generated from openapi.json.
"""The event `response.incomplete`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseIncompleteEvent"]


class ResponseIncompleteEvent(Model, tag_field="type", tag="response.incomplete"):
    """The response ended early; `response.incomplete_details` says why."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    sequence_number: int
