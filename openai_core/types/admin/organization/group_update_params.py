# Generated from openapi.json.
"""Parameters of `admin.organization.groups.update()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["GroupUpdateParams"]


class GroupUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.groups.update()` takes."""

    name: Required[str]
    """1 to 255 characters."""
