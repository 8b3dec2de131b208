# Generated from openapi.json.
"""The struct `DpoHyperparameters`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DpoHyperparameters"]


class DpoHyperparameters(Model):
    """What `hyperparameters` of `DpoMethod` holds."""

    beta: Literal["auto"] | float | None = None
    batch_size: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    """`"auto"` by default."""
