# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseCustomToolCall`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, Caller, CallerDirect, CallerProgram

__all__ = ["Agent", "BetaResponseCustomToolCall", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseCustomToolCall(Model, tag_field="type", tag="custom_tool_call"):
    """The model's wish to have a custom tool run."""

    agent: Agent | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    call_id: str
    caller: Caller | None = None
    namespace: str | None = None
    name: str
    input: str
    async_: bool | None = field(default=None, name="async")
