# Generated from openapi.json.
"""The union `BetaComputerActionParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "BetaComputerActionParam",
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


class Click(TypedDict, total=False):
    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class DoubleClick(TypedDict):
    type: Literal["double_click"]
    x: int
    y: int
    keys: Sequence[str] | None


class DragPath(TypedDict):
    x: int
    y: int


class Drag(TypedDict, total=False):
    type: Required[Literal["drag"]]
    path: Required[Sequence[DragPath]]
    keys: Sequence[str] | None


class Keypress(TypedDict):
    type: Literal["keypress"]
    keys: Sequence[str]


class Move(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Screenshot(TypedDict):
    type: Literal["screenshot"]


class Scroll(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class Type(TypedDict):
    type: Literal["type"]
    text: str


class Wait(TypedDict):
    type: Literal["wait"]


BetaComputerActionParam: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
"""Request form of `BetaComputerAction`."""
