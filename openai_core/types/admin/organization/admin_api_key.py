# Generated from openapi.json.
"""The struct `AdminAPIKey` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["AdminAPIKey", "Owner"]


class Owner(Model):
    type: str | None = None
    object: str | None = None
    id: str | None = None
    name: str | None = None
    created_at: int | None = None
    """Unix seconds."""
    role: str | None = None


class AdminAPIKey(Model):
    """The answer of `client.admin.organization.admin_api_keys.retrieve()`."""

    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None = None
    redacted_value: str
    created_at: int
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    last_used_at: int | None = None
    """Unix seconds."""
    owner: Owner
