"""The union `ComputerAction` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "Click",
    "ComputerAction",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]


class Click(Model, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"] = "click"
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: Literal["double_click"] = "double_click"
    x: int
    y: int


class DragPath(Model):
    x: int
    y: int


class Drag(Model, tag_field="type", tag="drag"):
    path: list[DragPath]
    type: Literal["drag"] = "drag"
    keys: list[str] | None = None


class Keypress(Model, tag_field="type", tag="keypress"):
    keys: list[str]
    type: Literal["keypress"] = "keypress"


class Move(Model, tag_field="type", tag="move"):
    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"] = "screenshot"


class Scroll(Model, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model, tag_field="type", tag="type"):
    text: str
    type: Literal["type"] = "type"


class Wait(Model, tag_field="type", tag="wait"):
    type: Literal["wait"] = "wait"


ComputerAction: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
"""Anything the model may want done on a computer."""
