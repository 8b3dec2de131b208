# Generated from overlays/3.57.0.json.
"""The union `DecisionQuestionInputPart`."""

from __future__ import annotations

from typing import TypeAlias

from .decision_input_json import DecisionInputJSON
from .decision_question_input_image import DecisionQuestionInputImage
from .decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]

DecisionQuestionInputPart: TypeAlias = DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON
"""A decision question input part, of any kind."""
