# Generated from openapi.json.
"""The request dict `SupervisedMethodParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .supervised_hyperparameters_param import SupervisedHyperparametersParam

__all__ = ["SupervisedMethodParam"]


class SupervisedMethodParam(TypedDict, total=False):
    """Request form of `SupervisedMethod`."""

    hyperparameters: SupervisedHyperparametersParam
