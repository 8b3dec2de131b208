"""The request dict `BetaToolChoiceCustomParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaToolChoiceCustomParam"]


class BetaToolChoiceCustomParam(TypedDict):
    """One kind of `ResponseCreateToolChoice`."""

    type: Literal["custom"]
    name: str
