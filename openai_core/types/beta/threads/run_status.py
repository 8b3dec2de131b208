# Generated from openapi.json.
"""The enumeration `RunStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RunStatus"]

RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""What a run is at, or how it ended."""
