# Generated from overlays/3.57.0.json.
"""The request dict `DecisionInputMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_input_part_union_param import DecisionInputPartUnionParam
from .decision_input_text_param import DecisionInputTextParam

__all__ = [
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputSystemMessage",
    "DecisionInputUserMessage",
]


class DecisionInputMessageParam(TypedDict, total=False):
    """A decision input message param."""

    content: Required[str | Sequence[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


DecisionInputAssistantMessageContentParts: TypeAlias = (
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText
    | DecisionInputAssistantMessageContentPartsDecisionInputRefusal
)


class DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputAssistantMessageContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


DecisionInputMessageUnionParam: TypeAlias = (
    DecisionInputUserMessage
    | DecisionInputDeveloperMessage
    | DecisionInputSystemMessage
    | DecisionInputAssistantMessage
)
"""A decision input message union, of any kind."""
