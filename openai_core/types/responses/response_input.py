# Generated from openapi.json.
"""The alias `ResponseInput`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_item import ResponseInputItem

__all__ = ["ResponseInput"]

ResponseInput: TypeAlias = list[ResponseInputItem]
"""Input items in the order of the conversation."""
