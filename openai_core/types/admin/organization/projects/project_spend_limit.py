# Generated from openapi.json.
"""The struct `ProjectSpendLimit` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["Enforcement", "ProjectSpendLimit"]


class Enforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimit(Model):
    """The answer of `client.admin.organization.projects.spend_limit.retrieve()`."""

    object: Literal["project.spend_limit"]
    threshold_amount: int
    currency: str | Literal["USD"]
    interval: str | Literal["month"]
    enforcement: Enforcement
