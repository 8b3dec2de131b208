# Generated from overlays/3.57.0.json.
"""The struct `DecisionQuestionInputText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionQuestionInputText"]


class DecisionQuestionInputText(Model, tag_field="type", tag="input_text"):
    """The kind `input_text` of `DecisionQuestionInputPart`."""

    text: str
    type: Literal["input_text"] = "input_text"
