# Generated from openapi.json.
"""Parameters of `admin.organization.groups.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    """What `client.admin.organization.groups.create()` takes."""

    name: Required[str]
    """1 to 255 characters."""
