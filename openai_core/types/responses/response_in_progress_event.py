# Generated from openapi.json.
"""The event `response.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response import Response

__all__ = ["ResponseInProgressEvent"]


class ResponseInProgressEvent(Model, tag_field="type", tag="response.in_progress"):
    """Work on the response has begun."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    sequence_number: int
