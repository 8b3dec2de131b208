# Generated from openapi.json.
"""The enumeration `BetaResponseStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BetaResponseStatus"]

BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""Where the work on a response stands."""
