"""The struct `SupervisedMethod`."""

from __future__ import annotations

from ...model import Model
from .supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]


class SupervisedMethod(Model):
    """A supervised method."""

    hyperparameters: SupervisedHyperparameters | None = None
