# Generated from openapi.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseErrorEvent"]


class ResponseErrorEvent(Model, tag_field="type", tag="error"):
    """The stream failed."""

    type: Literal["error"] = "error"
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
