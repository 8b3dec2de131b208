# Generated from overlays/3.57.0.json.
"""The struct `Decision` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..model import Model

__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]


class AnswerAnswerResourcePredicate(Model, tag_field="type", tag="predicate"):
    name: str | None = None
    probability: float
    type: Literal["predicate"] = "predicate"


class AnswerAnswerResourceChoiceProbability(Model):
    probability: float
    value: str | bool


class AnswerAnswerResourceChoice(Model, tag_field="type", tag="choice"):
    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"] = "choice"


class AnswerAnswerResourceScoreProbability(Model):
    label: str
    probability: float
    value: int


class AnswerAnswerResourceScore(Model, tag_field="type", tag="score"):
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"] = "score"


class AnswerAnswerResourceRefusal(Model, tag_field="type", tag="refusal"):
    name: str | None = None
    type: Literal["refusal"] = "refusal"


Answer: TypeAlias = (
    AnswerAnswerResourcePredicate | AnswerAnswerResourceChoice | AnswerAnswerResourceScore | AnswerAnswerResourceRefusal
)


class UsageInputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int


class UsageOutputTokensDetails(Model):
    reasoning_tokens: int


class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int


class Decision(Model):
    """The answer of `client.decisions.create()`."""

    answers: list[Answer]
    model: str
    usage: Usage
