# Generated from openapi.json.
"""The struct `BetaResponseCodeInterpreterToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]


class OutputLogs(Model, tag_field="type", tag="logs"):
    type: Literal["logs"] = "logs"
    logs: str


class OutputImage(Model, tag_field="type", tag="image"):
    type: Literal["image"] = "image"
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class BetaResponseCodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter_call"):
    """Code that the model ran, and what came of it."""

    agent: Agent | None = None
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None = None
    outputs: list[Output] | None = None
