# Generated from openapi.json.
"""The enumeration `BetaServiceTier`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BetaServiceTier"]

BetaServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
"""The class of service that a request gets."""
