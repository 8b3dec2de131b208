# Generated from overlays/3.57.0.json.
"""The request dict `ResponseItemCreateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ResponseItemCreateEventParam"]


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Request form of `ResponseItemCreateEvent`."""

    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: str | None
