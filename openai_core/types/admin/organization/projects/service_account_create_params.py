# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `admin.organization.projects.service_accounts.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.service_accounts.create()` takes."""

    name: Required[str]
    create_service_account_only: bool | Omit | None
    expires_in_seconds: int | Omit | None
