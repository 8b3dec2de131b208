# Generated from openapi.json.
"""The event `response.output_text.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseTextDoneEvent"]


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    event_id: str
    type: Literal["response.output_text.done"] = "response.output_text.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str
