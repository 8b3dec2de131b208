# Generated from openapi.json.
"""Parameters of `admin.organization.projects.service_accounts.update()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["ServiceAccountUpdateParams"]


class ServiceAccountUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.service_accounts.update()` takes."""

    name: str | Omit
    role: Literal["member", "owner"] | Omit
