# Generated from openapi.json.
"""The alias `BetaComputerActionListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_computer_action_param import (
    BetaComputerActionParam,
    Click,
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
    "BetaComputerActionListParam",
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

BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]
"""Request form of `BetaComputerActionList`."""
