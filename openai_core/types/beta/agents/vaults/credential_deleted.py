# Generated from overlays/3.57.0.json.
"""The struct `CredentialDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["CredentialDeleted"]


class CredentialDeleted(Model):
    """The answer of `client.beta.agents.vaults.credentials.delete()`."""

    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]
