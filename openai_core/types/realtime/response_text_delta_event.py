# Generated from openapi.json.
"""The event `response.output_text.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseTextDeltaEvent"]


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.output_text.delta"):
    """More of the text."""

    event_id: str
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
