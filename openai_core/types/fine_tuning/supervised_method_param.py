"""The request dict `SupervisedMethodParam`."""

from __future__ import annotations

from typing import TypedDict

from .supervised_hyperparameters_param import SupervisedHyperparametersParam

__all__ = ["SupervisedMethodParam"]


class SupervisedMethodParam(TypedDict, total=False):
    """A supervised method, as a request has it."""

    hyperparameters: SupervisedHyperparametersParam
