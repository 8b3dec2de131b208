# Generated from overlays/3.57.0.json.
"""The event `decision.item.create`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .decision_assistant_message import DecisionAssistantMessage
from .decision_developer_message import DecisionDeveloperMessage
from .decision_input_text import DecisionInputText
from .decision_system_message import DecisionSystemMessage
from .decision_user_message import ContentPart, ContentPartInputImage, ContentPartInputText, DecisionUserMessage

__all__ = [
    "DecisionItemCreateEvent",
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


class ItemFunctionCall(Model, tag_field="type", tag="function_call"):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutputOutputPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


ItemFunctionCallOutputOutputParts: TypeAlias = DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage


class ItemFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutputOutputPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


ItemCustomToolCallOutputOutputParts: TypeAlias = DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage


class ItemCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ItemUnion: TypeAlias = (
    DecisionUserMessage
    | DecisionDeveloperMessage
    | DecisionSystemMessage
    | DecisionAssistantMessage
    | ItemFunctionCall
    | ItemFunctionCallOutput
    | ItemCustomToolCall
    | ItemCustomToolCallOutput
)


class DecisionItemCreateEvent(Model, tag_field="type", tag="decision.item.create"):
    """The event `decision.item.create`."""

    item: ItemUnion
    type: Literal["decision.item.create"] = "decision.item.create"
    event_id: str | None = None


Item: TypeAlias = DecisionUserMessage

ItemContentParts: TypeAlias = ContentPart

ItemContentPartsInputImage: TypeAlias = ContentPartInputImage

ItemContentPartsInputText: TypeAlias = ContentPartInputText
