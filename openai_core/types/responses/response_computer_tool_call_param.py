# Generated from openapi.json.
"""The request dict `ResponseComputerToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .computer_action_param import ComputerActionParam

__all__ = [
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "PendingSafetyCheck",
    "ResponseComputerToolCallParam",
]


class ActionClick(TypedDict, total=False):
    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ActionDoubleClick(TypedDict):
    type: Literal["double_click"]
    x: int
    y: int
    keys: Sequence[str] | None


class ActionDragPath(TypedDict):
    x: int
    y: int


class ActionDrag(TypedDict, total=False):
    type: Required[Literal["drag"]]
    path: Required[Sequence[ActionDragPath]]
    keys: Sequence[str] | None


class ActionKeypress(TypedDict):
    type: Literal["keypress"]
    keys: Sequence[str]


class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ActionScreenshot(TypedDict):
    type: Literal["screenshot"]


class ActionScroll(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class ActionType(TypedDict):
    type: Literal["type"]
    text: str


class ActionWait(TypedDict):
    type: Literal["wait"]


Action: TypeAlias = (
    ActionClick
    | ActionDoubleClick
    | ActionDrag
    | ActionKeypress
    | ActionMove
    | ActionScreenshot
    | ActionScroll
    | ActionType
    | ActionWait
)


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ResponseComputerToolCallParam(TypedDict, total=False):
    """Request form of `ResponseComputerToolCall`."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Action
    actions: Sequence[ComputerActionParam]
    pending_safety_checks: Required[Sequence[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
