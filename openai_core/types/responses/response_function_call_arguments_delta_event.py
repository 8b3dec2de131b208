# Generated from openapi.json.
"""The event `response.function_call_arguments.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]


class ResponseFunctionCallArgumentsDeltaEvent(Model, tag_field="type", tag="response.function_call_arguments.delta"):
    """More of a function call's arguments."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
