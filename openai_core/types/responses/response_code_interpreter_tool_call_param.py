# Generated from openapi.json.
"""The request dict `ResponseCodeInterpreterToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCallParam"]


class OutputLogs(TypedDict):
    type: Literal["logs"]
    logs: str


class OutputImage(TypedDict):
    type: Literal["image"]
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class ResponseCodeInterpreterToolCallParam(TypedDict):
    """Request form of `ResponseCodeInterpreterToolCall`."""

    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: Sequence[Output] | None
