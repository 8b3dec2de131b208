# Generated from overlays/3.57.0.json.
"""The enumeration `BuiltInVoice`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BuiltInVoice"]

BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]
"""The known values of a built in voice."""
