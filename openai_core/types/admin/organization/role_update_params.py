# Generated from openapi.json.
"""Parameters of `admin.organization.roles.update()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.roles.update()` takes."""

    permissions: Sequence[str] | Omit | None
    description: str | Omit | None
    role_name: str | Omit | None
