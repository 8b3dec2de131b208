# Generated from openapi.json.
"""The struct `OrganizationSpendAlertDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["OrganizationSpendAlertDeleted"]


class OrganizationSpendAlertDeleted(Model):
    """The answer of `client.admin.organization.spend_alerts.delete()`."""

    id: str
    object: Literal["organization.spend_alert.deleted"]
    deleted: bool
