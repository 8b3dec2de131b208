# Generated from openapi.json.
"""The request dict `DpoMethodParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .dpo_hyperparameters_param import DpoHyperparametersParam

__all__ = ["DpoMethodParam"]


class DpoMethodParam(TypedDict, total=False):
    """Request form of `DpoMethod`."""

    hyperparameters: DpoHyperparametersParam
