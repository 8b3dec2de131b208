# Generated from openapi.json.
"""Parameters of `admin.organization.projects.service_accounts.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["ServiceAccountListParams"]


class ServiceAccountListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.service_accounts.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
