# Generated from openapi.json.
"""The struct `ReinforcementHyperparameters`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ReinforcementHyperparameters"]


class ReinforcementHyperparameters(Model):
    """What `hyperparameters` of `ReinforcementMethod` holds."""

    batch_size: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """`"default"` by default."""
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    """`"auto"` by default."""
    eval_samples: Literal["auto"] | int | None = None
    """`"auto"` by default."""
