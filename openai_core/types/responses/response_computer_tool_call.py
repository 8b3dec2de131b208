"""The struct `ResponseComputerToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .computer_action_list import ComputerActionList

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
    "ResponseComputerToolCall",
]


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ActionClick(Model, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"] = "click"
    x: int
    y: int
    keys: list[str] | None = None


class ActionDoubleClick(Model, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: Literal["double_click"] = "double_click"
    x: int
    y: int


class ActionDragPath(Model):
    x: int
    y: int


class ActionDrag(Model, tag_field="type", tag="drag"):
    path: list[ActionDragPath]
    type: Literal["drag"] = "drag"
    keys: list[str] | None = None


class ActionKeypress(Model, tag_field="type", tag="keypress"):
    keys: list[str]
    type: Literal["keypress"] = "keypress"


class ActionMove(Model, tag_field="type", tag="move"):
    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class ActionScreenshot(Model, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"] = "screenshot"


class ActionScroll(Model, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None


class ActionType(Model, tag_field="type", tag="type"):
    text: str
    type: Literal["type"] = "type"


class ActionWait(Model, tag_field="type", tag="wait"):
    type: Literal["wait"] = "wait"


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


class ResponseComputerToolCall(Model, tag_field="type", tag="computer_call"):
    """The model's wish to have something done on a computer."""

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"] = "computer_call"
    action: Action | None = None
    actions: ComputerActionList | None = None
