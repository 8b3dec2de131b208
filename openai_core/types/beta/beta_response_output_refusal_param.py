# Generated from openapi.json.
"""The request dict `BetaResponseOutputRefusalParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaResponseOutputRefusalParam"]


class BetaResponseOutputRefusalParam(TypedDict):
    """Request form of `BetaResponseOutputRefusal`."""

    type: Literal["refusal"]
    refusal: str
