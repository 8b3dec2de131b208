# Generated from openapi.json.
"""The struct `InviteDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InviteDeleteResponse"]


class InviteDeleteResponse(Model):
    """The answer of `client.admin.organization.invites.delete()`."""

    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool
