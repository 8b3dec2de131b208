# Generated from openapi.json.
"""The enumeration `VideoSeconds`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["VideoSeconds"]

VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""Lengths that a video can have, in seconds."""
