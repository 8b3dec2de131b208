# Generated from openapi.json.
"""Parameters of `admin.organization.projects.groups.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.groups.create()` takes."""

    group_id: Required[str]
    role: Required[str]
