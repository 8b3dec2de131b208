# Generated from openapi.json.
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


class ActionClick(Model, tag_field="type", tag="click"):
    type: Literal["click"] = "click"
    button: Literal["left", "right", "wheel", "back", "forward"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionDoubleClick(Model, tag_field="type", tag="double_click"):
    type: Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None = None


class ActionDragPath(Model):
    x: int
    y: int


class ActionDrag(Model, tag_field="type", tag="drag"):
    type: Literal["drag"] = "drag"
    path: list[ActionDragPath]
    keys: list[str] | None = None


class ActionKeypress(Model, tag_field="type", tag="keypress"):
    type: Literal["keypress"] = "keypress"
    keys: list[str]


class ActionMove(Model, tag_field="type", tag="move"):
    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class ActionScreenshot(Model, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"] = "screenshot"


class ActionScroll(Model, tag_field="type", tag="scroll"):
    type: Literal["scroll"] = "scroll"
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None


class ActionType(Model, tag_field="type", tag="type"):
    type: Literal["type"] = "type"
    text: str


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


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCall(Model, tag_field="type", tag="computer_call"):
    """The model's wish to have something done on a computer."""

    type: Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: Action | None = None
    actions: ComputerActionList | None = None
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
