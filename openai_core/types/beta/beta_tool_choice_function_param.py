"""The request dict `BetaToolChoiceFunctionParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaToolChoiceFunctionParam"]


class BetaToolChoiceFunctionParam(TypedDict):
    """One kind of `ResponseCreateToolChoice`."""

    type: Literal["function"]
    name: str
