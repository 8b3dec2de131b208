# Generated from openapi.json.
"""Parameters of `admin.organization.invites.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["InviteListParams"]


class InviteListParams(TypedDict, total=False):
    """What `client.admin.organization.invites.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
