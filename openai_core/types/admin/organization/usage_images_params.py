# Generated from openapi.json.
"""Parameters of `admin.organization.usage.images()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UsageImagesParams"]


class UsageImagesParams(TypedDict, total=False):
    """What `client.admin.organization.usage.images()` takes."""

    start_time: Required[int]
    end_time: int | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    """`"1d"` by default."""
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit
    project_ids: Sequence[str] | Omit
    user_ids: Sequence[str] | Omit
    api_key_ids: Sequence[str] | Omit
    models: Sequence[str] | Omit
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit
    limit: int | Omit
    page: str | Omit
