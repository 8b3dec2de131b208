# Generated from overlays/3.57.0.json.
"""The alias `ResponseFunctionCallOutputItemListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .response_function_call_output_item_param import ResponseFunctionCallOutputItemParam

__all__ = ["ResponseFunctionCallOutputItemListParam", "ResponseFunctionCallOutputItemParam"]

ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseFunctionCallOutputItemParam]
"""Request form of `ResponseFunctionCallOutputItemList`."""
