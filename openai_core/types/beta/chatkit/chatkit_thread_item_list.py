# Generated from openapi.json.
"""The struct `ChatKitThreadItemList` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from .chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "ChatKitThreadItemList",
    "Data",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]


class DataChatKitClientToolCall(Model, tag_field="type", tag="chatkit.client_tool_call"):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    status: Literal["in_progress", "completed"]
    call_id: str
    name: str
    arguments: str
    output: str | None = None


class DataChatKitTask(Model, tag_field="type", tag="chatkit.task"):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.task"] = "chatkit.task"
    task_type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None


class DataChatKitTaskGroupTask(Model):
    type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None


class DataChatKitTaskGroup(Model, tag_field="type", tag="chatkit.task_group"):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    tasks: list[DataChatKitTaskGroupTask]


Data: TypeAlias = (
    ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | DataChatKitClientToolCall
    | DataChatKitTask
    | DataChatKitTaskGroup
)


class ChatKitThreadItemList(Model):
    """One page of what happened in a thread."""

    object: Literal["list"]
    data: list[Data]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
