# Generated from overlays/3.57.0.json.
"""The alias `BetaResponseFunctionCallOutputItemList`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem

__all__ = ["BetaResponseFunctionCallOutputItemList"]

BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
"""All parts of what a function returned."""
