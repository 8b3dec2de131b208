# Generated from openapi.json.
"""The event `response.file_search_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFileSearchCallInProgressEvent"]


class ResponseFileSearchCallInProgressEvent(Model, tag_field="type", tag="response.file_search_call.in_progress"):
    """A file search has begun."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
