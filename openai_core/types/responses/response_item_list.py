# Generated from openapi.json.
"""The struct `ResponseItemList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_item import ResponseItem

__all__ = ["ResponseItemList"]


class ResponseItemList(Model):
    """One page of a response's input items."""

    object: Literal["list"]
    data: list[ResponseItem]
    has_more: bool
    first_id: str
    last_id: str
