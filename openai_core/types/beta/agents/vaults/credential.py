# Generated from overlays/3.57.0.json.
"""The struct `Credential`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .credential_auth import CredentialAuth

__all__ = ["Credential"]


class Credential(Model):
    """The answer of `client.beta.agents.vaults.credentials.retrieve()`."""

    id: str
    auth: CredentialAuth
    created_at: int
    """Unix seconds."""
    metadata: dict[str, str] | None = None
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str
