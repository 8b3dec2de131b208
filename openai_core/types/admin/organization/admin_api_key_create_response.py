# Generated from openapi.json.
"""The struct `AdminAPIKeyCreateResponse`."""

from __future__ import annotations

from .admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """The answer of `client.admin.organization.admin_api_keys.create()`."""

    value: str
