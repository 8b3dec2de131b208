# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `admin.organization.projects.service_accounts.api_keys.create()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ......sentinels import Omit

__all__ = ["APIKeyCreateParams"]


class APIKeyCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.service_accounts.api_keys.create()` takes."""

    name: str | Omit
    scopes: Sequence[str] | Omit
    expires_in_seconds: int | Omit | None
