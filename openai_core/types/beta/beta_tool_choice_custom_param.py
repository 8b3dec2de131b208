# Generated from openapi.json.
"""The request dict `BetaToolChoiceCustomParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaToolChoiceCustomParam"]


class BetaToolChoiceCustomParam(TypedDict):
    """Request form of `BetaToolChoiceCustom`."""

    type: Literal["custom"]
    name: str
