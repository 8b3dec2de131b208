# Generated from openapi.json.
"""Parameters of `admin.organization.users.list()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """What `client.admin.organization.users.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
    emails: Sequence[str] | Omit
