# Generated from overlays/3.57.0.json.
"""The alias `ResponseFunctionCallOutputItemList`."""

from __future__ import annotations

from typing import TypeAlias

from .response_function_call_output_item import ResponseFunctionCallOutputItem

__all__ = ["ResponseFunctionCallOutputItemList"]

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
"""All parts of what a function returned."""
