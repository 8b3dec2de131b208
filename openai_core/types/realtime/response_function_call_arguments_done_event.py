# Generated from openapi.json.
"""The event `response.function_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(Model, tag_field="type", tag="response.function_call_arguments.done"):
    """A function call's arguments are complete."""

    event_id: str
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str
