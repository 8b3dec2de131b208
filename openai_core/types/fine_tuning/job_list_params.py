# Generated from openapi.json.
"""Parameters of `fine_tuning.jobs.list()`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    """What `client.fine_tuning.jobs.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
    metadata: Mapping[str, str] | Omit | None
