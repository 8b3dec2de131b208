# Generated from openapi.json.
"""Parameters of `fine_tuning.checkpoints.permissions.retrieve()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["PermissionRetrieveParams"]


class PermissionRetrieveParams(TypedDict, total=False):
    """What `client.fine_tuning.checkpoints.permissions.retrieve()` takes."""

    project_id: str | Omit
    after: str | Omit
    limit: int | Omit
    """10 by default."""
    order: Literal["ascending", "descending"] | Omit
    """`"descending"` by default."""
