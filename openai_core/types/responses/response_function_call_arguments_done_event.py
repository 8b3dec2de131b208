"""The stream event `response.function_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(Model, tag_field="type", tag="response.function_call_arguments.done"):
    """A function call's arguments are complete."""

    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
