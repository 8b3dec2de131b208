# Generated from openapi.json.
"""The request dict `BetaToolChoiceFunctionParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceFunctionParam"]


class BetaToolChoiceFunctionParam(TypedDict):
    """Request form of `BetaToolChoiceFunction`."""

    type: Literal["function"]
    name: str
