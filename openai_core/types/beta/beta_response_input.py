# Generated from openapi.json.
"""The alias `BetaResponseInput`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInput"]

BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
"""Input items in the order of the conversation."""
