# Generated from openapi.json.
"""The event `response.web_search_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseWebSearchCallInProgressEvent"]


class ResponseWebSearchCallInProgressEvent(Model, tag_field="type", tag="response.web_search_call.in_progress"):
    """A web search has begun."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
