# Generated from overlays/3.57.0.json.
"""The enumeration `ProjectOptionalServiceTier`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ProjectOptionalServiceTier"]

ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
"""The known values of a project optional service tier."""
