"""The stream event `response.web_search_call.searching`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseWebSearchCallSearchingEvent"]


class ResponseWebSearchCallSearchingEvent(Model, tag_field="type", tag="response.web_search_call.searching"):
    """The web is being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
