# Generated from openapi.json.
"""The request dict `ScoreModelGraderParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort
from .label_model_grader_param import Input, InputContent, InputContentInputImage, InputContentOutputText

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGraderParam",
]


class SamplingParams(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    """1 by default."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffort | None
    """`"medium"` by default."""


class ScoreModelGraderParam(TypedDict, total=False):
    """Request form of `ScoreModelGrader`."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: SamplingParams
    input: Required[Sequence[Input]]
    range: Sequence[float]
