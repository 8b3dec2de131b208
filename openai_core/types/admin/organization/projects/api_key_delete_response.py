# Generated from openapi.json.
"""The struct `APIKeyDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["APIKeyDeleteResponse"]


class APIKeyDeleteResponse(Model):
    """The answer of `client.admin.organization.projects.api_keys.delete()`."""

    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool
