"""The struct `ResponseCodeInterpreterToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCall"]


class OutputLogs(Model, tag_field="type", tag="logs"):
    logs: str
    type: Literal["logs"] = "logs"


class OutputImage(Model, tag_field="type", tag="image"):
    type: Literal["image"] = "image"
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class ResponseCodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter_call"):
    """Code that the model ran, and what came of it."""

    id: str
    code: str | None = None
    container_id: str
    outputs: list[Output] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
