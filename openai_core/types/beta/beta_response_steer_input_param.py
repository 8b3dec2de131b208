# Generated from overlays/3.57.0.json.
"""The union `BetaResponseSteerInputParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam
from .beta_response_steer_input_content_param import BetaResponseSteerInputContentParam

__all__ = [
    "BetaResponseSteerInputParam",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
]


class ResponseSteerInputItemListMessageAgent(TypedDict):
    agent_name: str


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Sequence[BetaResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: ResponseSteerInputItemListMessageAgent | None
    status: str | None


class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | Sequence[BetaResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput

BetaResponseSteerInputParam: TypeAlias = str | Sequence[ResponseSteerInputItemList]
"""Request form of `BetaResponseSteerInput`."""
