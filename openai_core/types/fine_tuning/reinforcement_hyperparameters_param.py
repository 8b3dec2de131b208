# Generated from openapi.json.
"""The request dict `ReinforcementHyperparametersParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ReinforcementHyperparametersParam"]


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Request form of `ReinforcementHyperparameters`."""

    batch_size: Literal["auto"] | int
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    """`"auto"` by default."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """`"default"` by default."""
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    """`"auto"` by default."""
    eval_samples: Literal["auto"] | int
    """`"auto"` by default."""
