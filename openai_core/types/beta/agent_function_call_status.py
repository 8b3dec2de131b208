# Generated from overlays/3.57.0.json.
"""The enumeration `AgentFunctionCallStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AgentFunctionCallStatus"]

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
"""The known values of agent function call status."""
