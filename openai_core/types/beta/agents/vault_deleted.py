# Generated from overlays/3.57.0.json.
"""The struct `VaultDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["VaultDeleted"]


class VaultDeleted(Model):
    """The answer of `client.beta.agents.vaults.delete()`."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"]
