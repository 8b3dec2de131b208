"""The stream event `response.web_search_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseWebSearchCallInProgressEvent"]


class ResponseWebSearchCallInProgressEvent(Model, tag_field="type", tag="response.web_search_call.in_progress"):
    """A web search has begun."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
