# Generated from openapi.json.
"""The enumeration `ModerationModel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ModerationModel"]

ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""Moderation models known by name; others may be passed as plain strings."""
