# Generated from openapi.json.
"""The struct `AdminAPIKeyDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["AdminAPIKeyDeleteResponse"]


class AdminAPIKeyDeleteResponse(Model):
    """The answer of `client.admin.organization.admin_api_keys.delete()`."""

    id: str
    object: Literal["organization.admin_api_key.deleted"]
    deleted: bool
