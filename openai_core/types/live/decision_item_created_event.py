# Generated from overlays/3.57.0.json.
"""The event `decision.item.created`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .decision_item_create_event import (
    ItemCustomToolCallOutputOutputParts,
    ItemCustomToolCallOutputOutputPartsInputImage,
    ItemFunctionCallOutputOutputParts,
    ItemFunctionCallOutputOutputPartsInputImage,
)
from .decision_stored_assistant_message import DecisionStoredAssistantMessage
from .decision_stored_developer_message import DecisionStoredDeveloperMessage
from .decision_stored_system_message import DecisionStoredSystemMessage
from .decision_stored_user_message import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionStoredUserMessage,
)

__all__ = [
    "DecisionItemCreatedEvent",
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
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    id: str
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model, tag_field="type", tag="custom_tool_call_output"):
    id: str
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ItemUnion: TypeAlias = (
    DecisionStoredUserMessage
    | DecisionStoredDeveloperMessage
    | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage
    | ItemFunctionCall
    | ItemFunctionCallOutput
    | ItemCustomToolCall
    | ItemCustomToolCallOutput
)


class DecisionItemCreatedEvent(Model, tag_field="type", tag="decision.item.created"):
    """The event `decision.item.created`."""

    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"] = "decision.item.created"
    client_event_id: str | None = None


Item: TypeAlias = DecisionStoredUserMessage

ItemContentParts: TypeAlias = ContentPart

ItemContentPartsInputImage: TypeAlias = ContentPartInputImage

ItemContentPartsInputText: TypeAlias = ContentPartInputText
