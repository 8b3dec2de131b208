# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.external_storage.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ExternalStorageListParams"]


class ExternalStorageListParams(TypedDict, total=False):
    """What `client.admin.organization.external_storage.list()` takes."""

    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    project_id: str | Omit | None
