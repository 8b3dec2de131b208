# Generated from overlays/3.57.0.json.
"""The request dict `DecisionInputTextParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DecisionInputTextParam"]


class DecisionInputTextParam(TypedDict):
    """Request form of `DecisionInputText`."""

    text: str
    type: Literal["input_text"]
