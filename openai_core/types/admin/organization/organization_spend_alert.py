# Generated from openapi.json.
"""The struct `OrganizationSpendAlert` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["NotificationChannel", "OrganizationSpendAlert"]


class NotificationChannel(Model):
    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None = None


class OrganizationSpendAlert(Model):
    """The answer of `client.admin.organization.spend_alerts.retrieve()`."""

    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
