# Generated from openapi.json.
"""The struct `ProjectServiceAccount`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectServiceAccount"]


class ProjectServiceAccount(Model):
    """The answer of `client.admin.organization.projects.service_accounts.retrieve()`."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member", "none"]
    created_at: int
    """Unix seconds."""
