# Generated from overlays/3.57.0.json.
"""The request dict `DecisionQuestionInputImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(TypedDict, total=False):
    """Request form of `shared.DecisionQuestionInputImage`."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
