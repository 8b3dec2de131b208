# Generated from openapi.json.
"""The event `response.refusal.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseRefusalDeltaEvent"]


class ResponseRefusalDeltaEvent(Model, tag_field="type", tag="response.refusal.delta"):
    """More of a refusal."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
