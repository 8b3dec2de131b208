# Generated from openapi.json.
"""The struct `OrganizationSpendLimit` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Enforcement", "OrganizationSpendLimit"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimit(Model):
    """The answer of `client.admin.organization.spend_limit.retrieve()`."""

    object: Literal["organization.spend_limit"]
    threshold_amount: int
    currency: str | Literal["USD"]
    interval: str | Literal["month"]
    enforcement: Enforcement
