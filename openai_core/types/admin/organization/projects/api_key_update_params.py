# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.projects.api_keys.update()`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["APIKeyUpdateParams"]


class APIKeyUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.api_keys.update()` takes."""

    expires_in_seconds: int | Omit
    scopes: Sequence[str] | Omit
