# Generated from overlays/3.57.0.json.
"""The alias `BetaResponseFunctionCallOutputItemListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam

__all__ = ["BetaResponseFunctionCallOutputItemListParam", "BetaResponseFunctionCallOutputItemParam"]

BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseFunctionCallOutputItemParam]
"""Request form of `BetaResponseFunctionCallOutputItemList`."""
