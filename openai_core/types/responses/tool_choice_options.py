# Generated from openapi.json.
"""The enumeration `ToolChoiceOptions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ToolChoiceOptions"]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Whether the model may, must or must not call tools."""
