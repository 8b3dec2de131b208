# Generated from openapi.json.
"""The struct `FineTuningJobCheckpoint` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["FineTuningJobCheckpoint", "Metrics"]


class Metrics(Model):
    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None


class FineTuningJobCheckpoint(Model):
    """One item of `client.fine_tuning.jobs.checkpoints.list()`."""

    id: str
    created_at: int
    """Unix seconds."""
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: Metrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]
