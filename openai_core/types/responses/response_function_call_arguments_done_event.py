# Generated from overlays/3.57.0.json.
"""The event `response.function_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(Model, tag_field="type", tag="response.function_call_arguments.done"):
    """A function call's arguments are complete."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    output_index: int
    sequence_number: int
    arguments: str
