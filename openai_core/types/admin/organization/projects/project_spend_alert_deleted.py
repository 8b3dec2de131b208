# Generated from openapi.json.
"""The struct `ProjectSpendAlertDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectSpendAlertDeleted"]


class ProjectSpendAlertDeleted(Model):
    """The answer of `client.admin.organization.projects.spend_alerts.delete()`."""

    id: str
    object: Literal["project.spend_alert.deleted"]
    deleted: bool
