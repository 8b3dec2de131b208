# Generated from openapi.json.
"""Parameters of `admin.organization.projects.groups.retrieve()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["GroupRetrieveParams"]


class GroupRetrieveParams(TypedDict, total=False):
    """What `client.admin.organization.projects.groups.retrieve()` takes."""

    group_type: Literal["group", "tenant_group"] | Omit
    """`"group"` by default."""
