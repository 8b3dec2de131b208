# Generated from openapi.json.
"""Parameters of `fine_tuning.jobs.list_events()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["JobListEventsParams"]


class JobListEventsParams(TypedDict, total=False):
    """What `client.fine_tuning.jobs.list_events()` takes."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
