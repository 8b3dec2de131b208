# Generated from overlays/3.57.0.json.
"""Parameters of `decisions.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..sentinels import Omit
from .decision_input_image_param import DecisionInputImageParam
from .decision_input_part_union_param import DecisionInputPartUnionParam
from .decision_input_text_param import DecisionInputTextParam
from .shared_params.decision_question_input_part import DecisionQuestionInputPart

__all__ = [
    "DecisionCreateParams",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
    "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts",
    "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall",
    "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage",
    "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput",
    "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage",
    "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheOptions",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText
    | InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal
)


class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Sequence[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = DecisionInputTextParam | DecisionInputImageParam


class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = DecisionInputTextParam | DecisionInputImageParam


class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[InputUnionMember1CustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


InputUnionMember1: TypeAlias = (
    InputUnionMember1DecisionInputUserMessage
    | InputUnionMember1DecisionInputDeveloperMessage
    | InputUnionMember1DecisionInputSystemMessage
    | InputUnionMember1DecisionInputAssistantMessage
    | InputUnionMember1DecisionInputFunctionCall
    | InputUnionMember1DecisionInputFunctionCallOutput
    | InputUnionMember1DecisionInputCustomToolCall
    | InputUnionMember1DecisionInputCustomToolCallOutput
)


class QuestionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPart]]
    type: Required[Literal["predicate"]]
    name: str


class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class QuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Sequence[QuestionQuestionParamChoiceChoice]]
    instructions: Required[str | Sequence[DecisionQuestionInputPart]]
    type: Required[Literal["choice"]]
    name: str


class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class QuestionQuestionParamScore(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPart]]
    levels: Required[Sequence[QuestionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


Question: TypeAlias = QuestionQuestionParamPredicate | QuestionQuestionParamChoice | QuestionQuestionParamScore


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]


class DecisionCreateParams(TypedDict, total=False):
    """What `client.decisions.create()` takes."""

    input: Required[str | Sequence[InputUnionMember1]]
    model: Required[str]
    questions: Required[Sequence[Question]]
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Omit | None
    safety_identifier: str | Omit | None
