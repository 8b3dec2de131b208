# Generated from openapi.json.
"""The event `response.file_search_call.searching`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFileSearchCallSearchingEvent"]


class ResponseFileSearchCallSearchingEvent(Model, tag_field="type", tag="response.file_search_call.searching"):
    """The files are being searched."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
