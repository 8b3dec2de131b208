# Generated from openapi.json.
"""The struct `GroupDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["GroupDeleteResponse"]


class GroupDeleteResponse(Model):
    """The answer of `client.admin.organization.groups.delete()`."""

    object: Literal["group.deleted"]
    id: str
    deleted: bool
