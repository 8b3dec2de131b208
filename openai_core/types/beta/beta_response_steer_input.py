# Generated from overlays/3.57.0.json.
"""The union `BetaResponseSteerInput` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from .beta_response_steer_input_content import BetaResponseSteerInputContent

__all__ = [
    "BetaResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
]


class ResponseSteerInputItemListMessageAgent(Model):
    agent_name: str


class ResponseSteerInputItemListMessage(Model, tag_field="type", tag="message"):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"] = "message"
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None


class ResponseSteerInputItemListFunctionCallOutputAgent(Model):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)


class ResponseSteerInputItemListFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput

BetaResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
"""A beta response steer input, of any kind."""
