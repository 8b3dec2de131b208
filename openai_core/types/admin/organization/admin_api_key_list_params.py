# Generated from openapi.json.
"""Parameters of `admin.organization.admin_api_keys.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["AdminAPIKeyListParams"]


class AdminAPIKeyListParams(TypedDict, total=False):
    """What `client.admin.organization.admin_api_keys.list()` takes."""

    after: str | Omit | None
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
    limit: int | Omit
    """20 by default."""
