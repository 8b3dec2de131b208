# Generated from overlays/legacy.json.
"""The event `response.text.delta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseTextDeltaEvent"]


class ResponseTextDeltaEvent(Model, tag_field="type", tag="response.text.delta"):
    """More of the text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"] = "response.text.delta"
