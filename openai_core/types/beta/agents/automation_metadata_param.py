# Generated from overlays/3.57.0.json.
"""The alias `AutomationMetadataParam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["AutomationMetadataParam"]

AutomationMetadataParam: TypeAlias = Mapping[str, str]
"""An automation metadata."""
