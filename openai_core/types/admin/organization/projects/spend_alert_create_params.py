# Generated from openapi.json.
"""Parameters of `admin.organization.projects.spend_alerts.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["NotificationChannel", "SpendAlertCreateParams"]


class NotificationChannel(TypedDict, total=False):
    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None


class SpendAlertCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.spend_alerts.create()` takes."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
