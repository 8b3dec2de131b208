# Generated from openapi.json.
"""The struct `DpoMethod`."""

from __future__ import annotations

from ...model import Model
from .dpo_hyperparameters import DpoHyperparameters

__all__ = ["DpoMethod"]


class DpoMethod(Model):
    """What `dpo` of `Method` holds."""

    hyperparameters: DpoHyperparameters | None = None
