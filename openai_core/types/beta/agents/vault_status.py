# Generated from overlays/3.57.0.json.
"""The enumeration `VaultStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["VaultStatus"]

VaultStatus: TypeAlias = Literal["active", "archived"]
"""The known values of vault status."""
