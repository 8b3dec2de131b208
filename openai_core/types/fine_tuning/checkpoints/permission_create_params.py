# Generated from openapi.json.
"""Parameters of `fine_tuning.checkpoints.permissions.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["PermissionCreateParams"]


class PermissionCreateParams(TypedDict, total=False):
    """What `client.fine_tuning.checkpoints.permissions.create()` takes."""

    project_ids: Required[Sequence[str]]
