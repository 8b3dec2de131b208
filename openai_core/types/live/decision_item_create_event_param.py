# Generated from overlays/3.57.0.json.
"""The request dict `DecisionItemCreateEventParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_assistant_message_param import DecisionAssistantMessageParam
from .decision_developer_message_param import DecisionDeveloperMessageParam
from .decision_input_text_param import DecisionInputTextParam
from .decision_system_message_param import DecisionSystemMessageParam
from .decision_user_message_param import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionUserMessageParam,
)

__all__ = [
    "DecisionItemCreateEventParam",
    "Item",
    "ItemContentParts",
    "ItemContentPartsInputImage",
    "ItemContentPartsInputText",
    "ItemCustomToolCall",
    "ItemCustomToolCallOutput",
    "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage",
    "ItemFunctionCall",
    "ItemFunctionCallOutput",
    "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage",
    "ItemUnion",
]


class ItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


ItemFunctionCallOutputOutputParts: TypeAlias = DecisionInputTextParam | ItemFunctionCallOutputOutputPartsInputImage


class ItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[ItemFunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


ItemCustomToolCallOutputOutputParts: TypeAlias = DecisionInputTextParam | ItemCustomToolCallOutputOutputPartsInputImage


class ItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[ItemCustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ItemUnion: TypeAlias = (
    DecisionUserMessageParam
    | DecisionDeveloperMessageParam
    | DecisionSystemMessageParam
    | DecisionAssistantMessageParam
    | ItemFunctionCall
    | ItemFunctionCallOutput
    | ItemCustomToolCall
    | ItemCustomToolCallOutput
)


class DecisionItemCreateEventParam(TypedDict, total=False):
    """Request form of `DecisionItemCreateEvent`."""

    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


Item: TypeAlias = DecisionUserMessageParam

ItemContentParts: TypeAlias = ContentPart

ItemContentPartsInputImage: TypeAlias = ContentPartInputImage

ItemContentPartsInputText: TypeAlias = ContentPartInputText
