# Generated from openapi.json.
"""Parameters of `admin.organization.invites.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["InviteCreateParams", "Project"]


class Project(TypedDict):
    id: str
    role: Literal["member", "owner"]


class InviteCreateParams(TypedDict, total=False):
    """What `client.admin.organization.invites.create()` takes."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Sequence[Project] | Omit
