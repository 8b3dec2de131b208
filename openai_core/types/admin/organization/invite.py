# Generated from openapi.json.
"""The struct `Invite` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Invite", "Project"]


class Project(Model):
    id: str
    role: Literal["member", "owner"]


class Invite(Model):
    """The answer of `client.admin.organization.invites.retrieve()`."""

    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    accepted_at: int | None = None
    """Unix seconds."""
    projects: list[Project]
