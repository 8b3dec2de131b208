# Generated from openapi.json.
"""The struct `FineTuningJobWandbIntegration`."""

from __future__ import annotations

from ...model import Model

__all__ = ["FineTuningJobWandbIntegration"]


class FineTuningJobWandbIntegration(Model):
    """What `wandb` of `FineTuningJobWandbIntegrationObject` holds."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None
