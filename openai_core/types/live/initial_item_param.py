# Generated from overlays/3.57.0.json.
"""The union `InitialItemParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItemParam",
    "User",
    "UserContent",
]


class DeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class Developer(TypedDict, total=False):
    content: Required[Sequence[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    content: Required[Sequence[UserContent]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class AssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class AssistantContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


AssistantContent: TypeAlias = AssistantContentText | AssistantContentOutputText


class Assistant(TypedDict, total=False):
    content: Required[Sequence[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


InitialItemParam: TypeAlias = Developer | User | Assistant
"""Request form of `InitialItem`."""
