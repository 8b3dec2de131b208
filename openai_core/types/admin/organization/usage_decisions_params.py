# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.usage.decisions()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UsageDecisionsParams"]


class UsageDecisionsParams(TypedDict, total=False):
    """What `client.admin.organization.usage.decisions()` takes."""

    start_time: Required[int]
    api_key_ids: Sequence[str] | Omit | None
    batch: bool | Omit | None
    bucket_width: Literal["1m", "1h", "1d"] | Omit | None
    end_time: int | Omit | None
    group_by: (
        Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit
        | None
    )
    limit: int | Omit | None
    models: Sequence[str] | Omit | None
    page: str | Omit | None
    project_ids: Sequence[str] | Omit | None
    user_ids: Sequence[str] | Omit | None
