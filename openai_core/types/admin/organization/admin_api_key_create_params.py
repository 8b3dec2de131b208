# Generated from openapi.json.
"""Parameters of `admin.organization.admin_api_keys.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["AdminAPIKeyCreateParams"]


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """What `client.admin.organization.admin_api_keys.create()` takes."""

    name: Required[str]
    expires_in_seconds: int | Omit
    """1 to 31,536,000."""
