# Generated from overlays/3.57.0.json.
"""The alias `DecisionJSONObject`."""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["DecisionJSONObject"]

DecisionJSONObject: TypeAlias = dict[str, object]
"""A decision JSON object."""
