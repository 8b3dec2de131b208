# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ServiceAccountCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["APIKey", "ServiceAccountCreateResponse"]


class APIKey(Model):
    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    """Unix seconds."""
    id: str
    expires_at: int | None = None
    """Unix seconds."""


class ServiceAccountCreateResponse(Model):
    """The answer of `client.admin.organization.projects.service_accounts.create()`."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member", "none"]
    created_at: int
    """Unix seconds."""
    api_key: APIKey | None = None
