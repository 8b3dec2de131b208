"""The struct `FunctionDefinition`."""

from __future__ import annotations

from ...model import Model
from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(Model):
    """Name, purpose and parameters of a function that the model may call."""

    name: str
    """Letters, digits, `_` and `-`; at most 64."""
    description: str | None = None
    parameters: FunctionParameters | None = None
    strict: bool | None = None
