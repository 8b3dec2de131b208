# Generated from openapi.json.
"""The alias `ComputerActionListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .computer_action_param import (
    Click,
    ComputerActionParam,
    DoubleClick,
    Drag,
    DragPath,
    Keypress,
    Move,
    Screenshot,
    Scroll,
    Type,
    Wait,
)

__all__ = [
    "Click",
    "ComputerActionListParam",
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

ComputerActionListParam: TypeAlias = list[ComputerActionParam]
"""Request form of `ComputerActionList`."""
