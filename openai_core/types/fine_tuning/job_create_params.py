# Generated from openapi.json.
"""Parameters of `fine_tuning.jobs.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared_params.metadata import Metadata
from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]


class Hyperparameters(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    """`"auto"` by default."""


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]


class Integration(TypedDict):
    type: Literal["wandb"]
    wandb: IntegrationWandb


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: SupervisedMethodParam
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam


class JobCreateParams(TypedDict, total=False):
    """What `client.fine_tuning.jobs.create()` takes."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    training_file: Required[str]
    hyperparameters: Hyperparameters | Omit
    """Deprecated."""
    suffix: str | Omit | None
    """1 to 64 characters."""
    validation_file: str | Omit | None
    integrations: Sequence[Integration] | Omit | None
    seed: int | Omit | None
    """0 to 2,147,483,647."""
    method: Method | Omit
    metadata: Metadata | Omit | None
