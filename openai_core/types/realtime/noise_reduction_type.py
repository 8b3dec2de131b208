# Generated from openapi.json.
"""The enumeration `NoiseReductionType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["NoiseReductionType"]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""Where the microphone is: near the mouth, or across the room."""
