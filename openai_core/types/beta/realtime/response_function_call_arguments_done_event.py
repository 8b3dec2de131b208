# Generated from overlays/legacy.json.
"""The event `response.function_call_arguments.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]


class ResponseFunctionCallArgumentsDoneEvent(Model, tag_field="type", tag="response.function_call_arguments.done"):
    """A function call's arguments are complete."""

    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
