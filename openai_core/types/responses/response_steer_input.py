# Generated from overlays/3.57.0.json.
"""The union `ResponseSteerInput` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_steer_input_content import ResponseSteerInputContent

__all__ = [
    "ResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
]


class ResponseSteerInputItemListMessage(Model, tag_field="type", tag="message"):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"] = "message"
    id: str | None = None
    status: str | None = None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)


class ResponseSteerInputItemListFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput

ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
"""A response steer input, of any kind."""
