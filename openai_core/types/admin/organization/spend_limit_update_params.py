# Generated from openapi.json.
"""Parameters of `admin.organization.spend_limit.update()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["SpendLimitUpdateParams"]


class SpendLimitUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.spend_limit.update()` takes."""

    threshold_amount: Required[int]
    """At least 1."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
