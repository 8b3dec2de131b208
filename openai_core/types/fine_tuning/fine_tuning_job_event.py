# Generated from openapi.json.
"""The struct `FineTuningJobEvent`."""

from __future__ import annotations

import builtins
from typing import Literal

from ...model import Model

__all__ = ["FineTuningJobEvent"]


class FineTuningJobEvent(Model):
    """One item of `client.fine_tuning.jobs.list_events()`."""

    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    """Unix seconds."""
    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"] | None = None
    data: dict[str, builtins.object] | None = None
