# Generated from openapi.json.
"""The request dict `FunctionDefinition`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(TypedDict, total=False):
    """Name, purpose and parameters of a function that the model may call."""

    description: str
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64."""
    parameters: FunctionParameters
    strict: bool | None
    """`False` by default."""
