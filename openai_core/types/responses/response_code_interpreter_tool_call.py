# Generated from openapi.json.
"""The struct `ResponseCodeInterpreterToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCall"]


class OutputLogs(Model, tag_field="type", tag="logs"):
    type: Literal["logs"] = "logs"
    logs: str


class OutputImage(Model, tag_field="type", tag="image"):
    type: Literal["image"] = "image"
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class ResponseCodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter_call"):
    """Code that the model ran, and what came of it."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None = None
    outputs: list[Output] | None = None
