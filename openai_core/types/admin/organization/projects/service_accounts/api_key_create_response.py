# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `APIKeyCreateResponse`."""

from __future__ import annotations

from typing import Literal

from ......model import Model

__all__ = ["APIKeyCreateResponse"]


class APIKeyCreateResponse(Model):
    """The answer of `client.admin.organization.projects.service_accounts.api_keys.create()`."""

    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    """Unix seconds."""
    id: str
    expires_at: int | None = None
    """Unix seconds."""
