"""The request dict `ResponseComputerToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

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


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ActionDoubleClick(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int


class ActionDragPath(TypedDict):
    x: int
    y: int


class ActionDrag(TypedDict, total=False):
    path: Required[Sequence[ActionDragPath]]
    type: Required[Literal["drag"]]
    keys: Sequence[str] | None


class ActionKeypress(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]


class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ActionScreenshot(TypedDict):
    type: Literal["screenshot"]


class ActionScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ActionType(TypedDict):
    text: str
    type: Literal["type"]


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


class ResponseComputerToolCallParam(TypedDict, total=False):
    """Request form of `ResponseComputerToolCall`."""

    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Sequence[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: Action
    actions: Sequence[ComputerActionParam]
