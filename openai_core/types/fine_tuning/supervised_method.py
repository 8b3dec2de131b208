# Generated from openapi.json.
"""The struct `SupervisedMethod`."""

from __future__ import annotations

from ...model import Model
from .supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]


class SupervisedMethod(Model):
    """What `supervised` of `Method` holds."""

    hyperparameters: SupervisedHyperparameters | None = None
