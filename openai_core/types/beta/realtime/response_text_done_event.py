# Generated from overlays/legacy.json.
"""The event `response.text.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseTextDoneEvent"]


class ResponseTextDoneEvent(Model, tag_field="type", tag="response.text.done"):
    """A text is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"] = "response.text.done"
