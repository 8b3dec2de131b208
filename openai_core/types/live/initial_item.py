# Generated from overlays/3.57.0.json.
"""The union `InitialItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItem",
    "User",
    "UserContent",
]


class DeveloperContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class Developer(Model, tag_field="role", tag="developer"):
    content: list[DeveloperContent]
    role: Literal["developer"] = "developer"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class User(Model, tag_field="role", tag="user"):
    content: list[UserContent]
    role: Literal["user"] = "user"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class AssistantContentText(Model):
    text: str
    type: Literal["text"] | None = None


class AssistantContentOutputText(Model):
    text: str
    type: Literal["output_text"]


AssistantContent: TypeAlias = AssistantContentText | AssistantContentOutputText


class Assistant(Model, tag_field="role", tag="assistant"):
    content: list[AssistantContent]
    role: Literal["assistant"] = "assistant"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


InitialItem: TypeAlias = Developer | User | Assistant
"""An initial item, of any kind."""
