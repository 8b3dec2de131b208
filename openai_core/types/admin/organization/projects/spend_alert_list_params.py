# Generated from openapi.json.
"""Parameters of `admin.organization.projects.spend_alerts.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["SpendAlertListParams"]


class SpendAlertListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.spend_alerts.list()` takes."""

    limit: int | Omit
    """0 to 100."""
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
    after: str | Omit
    before: str | Omit
