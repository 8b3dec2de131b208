# Generated from overlays/3.57.0.json.
"""The alias `DecisionJSONObjectParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["DecisionJSONObjectParam"]

DecisionJSONObjectParam: TypeAlias = Mapping[str, object]
"""Request form of `DecisionJSONObject`."""
