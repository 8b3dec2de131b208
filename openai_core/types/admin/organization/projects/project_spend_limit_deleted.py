# Generated from openapi.json.
"""The struct `ProjectSpendLimitDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectSpendLimitDeleted"]


class ProjectSpendLimitDeleted(Model):
    """The answer of `client.admin.organization.projects.spend_limit.delete()`."""

    object: Literal["project.spend_limit.deleted"]
    deleted: bool
