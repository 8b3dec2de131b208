# Generated from openapi.json.
"""The struct `BetaResponseItemList`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ..beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]


class BetaResponseItemList(Model):
    """A beta response item list."""

    object: Literal["list"]
    data: list[BetaResponseItem]
    has_more: bool
    first_id: str
    last_id: str
