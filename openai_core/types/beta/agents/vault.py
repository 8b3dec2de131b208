# Generated from overlays/3.57.0.json.
"""The struct `Vault`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Vault"]


class Vault(Model):
    """The answer of `client.beta.agents.vaults.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"]
