# Generated from openapi.json.
"""The struct `ScoreModelGrader` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.reasoning_effort import ReasoningEffort
from .label_model_grader import Input, InputContent, InputContentInputImage, InputContentOutputText

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGrader",
]


class SamplingParams(Model):
    seed: int | None = None
    top_p: float | None = None
    """1 by default."""
    temperature: float | None = None
    max_completions_tokens: int | None = None
    """At least 1."""
    reasoning_effort: ReasoningEffort | None = None
    """`"medium"` by default."""


class ScoreModelGrader(Model, tag_field="type", tag="score_model"):
    """The kind `score_model` of `Grader`."""

    type: Literal["score_model"] = "score_model"
    name: str
    model: str
    sampling_params: SamplingParams | None = None
    input: list[Input]
    range: list[float] | None = None
