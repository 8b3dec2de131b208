# Generated from overlays/3.57.0.json.
"""The request dict `DecisionQuestionInputText`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(TypedDict):
    """Request form of `shared.DecisionQuestionInputText`."""

    text: str
    type: Literal["input_text"]
