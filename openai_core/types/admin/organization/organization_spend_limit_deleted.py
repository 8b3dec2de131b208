# Generated from openapi.json.
"""The struct `OrganizationSpendLimitDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["OrganizationSpendLimitDeleted"]


class OrganizationSpendLimitDeleted(Model):
    """The answer of `client.admin.organization.spend_limit.delete()`."""

    object: Literal["organization.spend_limit.deleted"]
    deleted: bool
