"""The union `ComputerActionParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Click",
    "ComputerActionParam",
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


class Click(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class DoubleClick(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int


class DragPath(TypedDict):
    x: int
    y: int


class Drag(TypedDict, total=False):
    path: Required[Sequence[DragPath]]
    type: Required[Literal["drag"]]
    keys: Sequence[str] | None


class Keypress(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]


class Move(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Screenshot(TypedDict):
    type: Literal["screenshot"]


class Scroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Type(TypedDict):
    text: str
    type: Literal["type"]


class Wait(TypedDict):
    type: Literal["wait"]


ComputerActionParam: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
"""Request form of `ComputerAction`."""
