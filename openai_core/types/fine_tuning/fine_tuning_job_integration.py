"""The type `FineTuningJobIntegration`."""

from __future__ import annotations

from typing import TypeAlias

from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]

FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
"""A fine tuning job integration."""
