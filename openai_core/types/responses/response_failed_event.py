# Generated from openapi.json.
"""The event `response.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseFailedEvent"]


class ResponseFailedEvent(Model, tag_field="type", tag="response.failed"):
    """The response failed; `response.error` says why."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: Response
