"""The alias `BetaResponseFunctionCallOutputItemList`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem

__all__ = ["BetaResponseFunctionCallOutputItemList"]

BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
"""A beta response function call output item list."""
