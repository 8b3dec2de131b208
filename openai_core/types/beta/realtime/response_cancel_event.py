# Generated from overlays/legacy.json.
"""The event `response.cancel`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(Model, tag_field="type", tag="response.cancel"):
    """The event `response.cancel`."""

    type: Literal["response.cancel"] = "response.cancel"
    event_id: str | None = None
    response_id: str | None = None
