# Generated from openapi.json.
"""The request dict `DpoHyperparametersParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DpoHyperparametersParam"]


class DpoHyperparametersParam(TypedDict, total=False):
    """Request form of `DpoHyperparameters`."""

    beta: Literal["auto"] | float
    batch_size: Literal["auto"] | int
    """`"auto"` by default."""
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    """`"auto"` by default."""
