# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `admin.organization.usage.costs()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UsageCostsParams"]


class UsageCostsParams(TypedDict, total=False):
    """What `client.admin.organization.usage.costs()` takes."""

    start_time: Required[int]
    end_time: int | Omit
    bucket_width: Literal["1d"] | Omit
    project_ids: Sequence[str] | Omit
    api_key_ids: Sequence[str] | Omit
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]] | Omit
    limit: int | Omit
    """7 by default."""
    page: str | Omit
    line_items: Sequence[str] | Omit
