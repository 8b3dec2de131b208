# Generated from overlays/3.57.0.json.
"""The struct `DecisionQuestionInputImage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionQuestionInputImage"]


class DecisionQuestionInputImage(Model, tag_field="type", tag="input_image"):
    """The kind `input_image` of `DecisionQuestionInputPart`."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None
