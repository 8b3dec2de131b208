# Generated from overlays/3.57.0.json.
"""The union `ResponseSteerInputParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .response_function_call_output_item_param import ResponseFunctionCallOutputItemParam
from .response_steer_input_content_param import ResponseSteerInputContentParam

__all__ = [
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputParam",
]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Sequence[ResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | Sequence[ResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput

ResponseSteerInputParam: TypeAlias = str | Sequence[ResponseSteerInputItemList]
"""Request form of `ResponseSteerInput`."""
