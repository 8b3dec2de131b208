# Generated from openapi.json.
"""The event `response.web_search_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseWebSearchCallCompletedEvent"]


class ResponseWebSearchCallCompletedEvent(Model, tag_field="type", tag="response.web_search_call.completed"):
    """A web search has finished."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
