# Generated from openapi.json.
"""The event `response.cancel`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(Model, tag_field="type", tag="response.cancel"):
    """The event `response.cancel`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None
