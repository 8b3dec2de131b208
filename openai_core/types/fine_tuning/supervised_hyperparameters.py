# Generated from openapi.json.
"""The struct `SupervisedHyperparameters`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SupervisedHyperparameters"]


class SupervisedHyperparameters(Model):
    """What `hyperparameters` of `SupervisedMethod` holds."""

    batch_size: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    """`"auto"` by default."""
