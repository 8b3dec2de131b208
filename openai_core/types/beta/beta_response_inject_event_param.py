# Generated from openapi.json.
"""The request dict `BetaResponseInjectEventParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["BetaResponseInjectEventParam"]


class BetaResponseInjectEventParam(TypedDict):
    """Request form of `BetaResponseInjectEvent`."""

    type: Literal["response.inject"]
    response_id: str
    input: Sequence[BetaResponseInputItemParam]
    """At most 16,384 items."""
