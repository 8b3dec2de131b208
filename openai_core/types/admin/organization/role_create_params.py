# Generated from openapi.json.
"""Parameters of `admin.organization.roles.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """What `client.admin.organization.roles.create()` takes."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | Omit | None
