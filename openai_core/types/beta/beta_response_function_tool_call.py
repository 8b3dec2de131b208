# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseFunctionToolCall`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, Caller, CallerDirect, CallerProgram

__all__ = ["Agent", "BetaResponseFunctionToolCall", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseFunctionToolCall(Model, tag_field="type", tag="function_call"):
    """The model's wish to have a function run; `arguments` is JSON text and may be invalid."""

    agent: Agent | None = None
    id: str | None = None
    type: Literal["function_call"] = "function_call"
    call_id: str
    caller: Caller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    async_: bool | None = field(default=None, name="async")
