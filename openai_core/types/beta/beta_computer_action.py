# Generated from openapi.json.
"""The union `BetaComputerAction` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "BetaComputerAction",
    "Click",
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
    type: Literal["click"] = "click"
    button: Literal["left", "right", "wheel", "back", "forward"]
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model, tag_field="type", tag="double_click"):
    type: Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None = None


class DragPath(Model):
    x: int
    y: int


class Drag(Model, tag_field="type", tag="drag"):
    type: Literal["drag"] = "drag"
    path: list[DragPath]
    keys: list[str] | None = None


class Keypress(Model, tag_field="type", tag="keypress"):
    type: Literal["keypress"] = "keypress"
    keys: list[str]


class Move(Model, tag_field="type", tag="move"):
    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"] = "screenshot"


class Scroll(Model, tag_field="type", tag="scroll"):
    type: Literal["scroll"] = "scroll"
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None


class Type(Model, tag_field="type", tag="type"):
    type: Literal["type"] = "type"
    text: str


class Wait(Model, tag_field="type", tag="wait"):
    type: Literal["wait"] = "wait"


BetaComputerAction: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
"""Anything the model may want done on a computer."""
