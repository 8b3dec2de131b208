"""The struct `ResponseItemList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_item import ResponseItem

__all__ = ["ResponseItemList"]


class ResponseItemList(Model):
    """One page of a response's input items."""

    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
