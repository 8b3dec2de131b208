# Generated from openapi.json.
"""Parameters of `fine_tuning.jobs.checkpoints.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["CheckpointListParams"]


class CheckpointListParams(TypedDict, total=False):
    """What `client.fine_tuning.jobs.checkpoints.list()` takes."""

    after: str | Omit
    limit: int | Omit
    """10 by default."""
