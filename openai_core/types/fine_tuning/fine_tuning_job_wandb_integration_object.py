# Generated from openapi.json.
"""The struct `FineTuningJobWandbIntegrationObject`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration

__all__ = ["FineTuningJobWandbIntegrationObject"]


class FineTuningJobWandbIntegrationObject(Model):
    """What `integrations` of `FineTuningJob` holds."""

    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
