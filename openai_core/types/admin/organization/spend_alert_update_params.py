# Generated from openapi.json.
"""Parameters of `admin.organization.spend_alerts.update()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .spend_alert_create_params import NotificationChannel

__all__ = ["NotificationChannel", "SpendAlertUpdateParams"]


class SpendAlertUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.spend_alerts.update()` takes."""

    threshold_amount: Required[int]
    """At least 0."""
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
