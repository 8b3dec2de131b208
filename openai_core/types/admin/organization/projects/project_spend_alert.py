# Generated from openapi.json.
"""The struct `ProjectSpendAlert` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["NotificationChannel", "ProjectSpendAlert"]


class NotificationChannel(Model):
    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None = None


class ProjectSpendAlert(Model):
    """The answer of `client.admin.organization.projects.spend_alerts.retrieve()`."""

    id: str
    object: Literal["project.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
