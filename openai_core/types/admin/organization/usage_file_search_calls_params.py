# Generated from openapi.json.
"""Parameters of `admin.organization.usage.file_search_calls()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UsageFileSearchCallsParams"]


class UsageFileSearchCallsParams(TypedDict, total=False):
    """What `client.admin.organization.usage.file_search_calls()` takes."""

    start_time: Required[int]
    end_time: int | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    """`"1d"` by default."""
    project_ids: Sequence[str] | Omit
    user_ids: Sequence[str] | Omit
    api_key_ids: Sequence[str] | Omit
    vector_store_ids: Sequence[str] | Omit
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit
    limit: int | Omit
    page: str | Omit
