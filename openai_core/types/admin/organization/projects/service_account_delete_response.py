# Generated from openapi.json.
"""The struct `ServiceAccountDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ServiceAccountDeleteResponse"]


class ServiceAccountDeleteResponse(Model):
    """The answer of `client.admin.organization.projects.service_accounts.delete()`."""

    object: Literal["organization.project.service_account.deleted"]
    id: str
    deleted: bool
