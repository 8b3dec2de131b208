# Generated from openapi.json.
"""The alias `FunctionParameters`."""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["FunctionParameters"]

FunctionParameters: TypeAlias = dict[str, object]
"""A function's parameters as a JSON schema; without one, it takes none."""
