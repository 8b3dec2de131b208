# Generated from openapi.json.
"""The struct `FunctionDefinition`."""

from __future__ import annotations

from ...model import Model
from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(Model):
    """Name, purpose and parameters of a function that the model may call."""

    description: str | None = None
    name: str
    """Letters, digits, `_` and `-`; at most 64."""
    parameters: FunctionParameters | None = None
    strict: bool | None = None
    """`False` by default."""
