"""The stream event `response.file_search_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFileSearchCallInProgressEvent"]


class ResponseFileSearchCallInProgressEvent(Model, tag_field="type", tag="response.file_search_call.in_progress"):
    """A file search has begun."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
