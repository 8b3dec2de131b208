"""The stream event `response.web_search_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseWebSearchCallCompletedEvent"]


class ResponseWebSearchCallCompletedEvent(Model, tag_field="type", tag="response.web_search_call.completed"):
    """A web search has finished."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
