# Generated from openapi.json.
"""The struct `FineTuningJob` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.metadata import Metadata
from .dpo_method import DpoMethod
from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
from .reinforcement_method import ReinforcementMethod
from .supervised_method import SupervisedMethod

__all__ = ["Error", "FineTuningJob", "Hyperparameters", "Method"]


class Error(Model):
    code: str
    message: str
    param: str | None = None


class Hyperparameters(Model):
    batch_size: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    """`"auto"` by default."""


class Method(Model):
    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: SupervisedMethod | None = None
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None


class FineTuningJob(Model):
    """The training of a model on examples of one's own, and how far it got."""

    id: str
    created_at: int
    """Unix seconds."""
    error: Error | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    """Unix seconds."""
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str
    validation_file: str | None = None
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    """At most 5 items."""
    seed: int
    estimated_finish: int | None = None
    """Unix seconds."""
    method: Method | None = None
    metadata: Metadata | None = None
