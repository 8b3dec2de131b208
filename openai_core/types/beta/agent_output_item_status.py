# Generated from overlays/3.57.0.json.
"""The enumeration `AgentOutputItemStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AgentOutputItemStatus"]

AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""The known values of agent output item status."""
