# Generated from openapi.json.
"""The alias `BetaComputerActionList`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]

BetaComputerActionList: TypeAlias = list[BetaComputerAction]
"""Computer actions, to be done in order."""
