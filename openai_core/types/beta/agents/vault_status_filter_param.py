# Generated from overlays/3.57.0.json.
"""The union `VaultStatusFilterParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .vault_status import VaultStatus

__all__ = ["VaultStatusFilterParam"]

VaultStatusFilterParam: TypeAlias = VaultStatus | Sequence[VaultStatus]
"""A vault status filter, of any kind."""
