"""The request dict `ResponseCodeInterpreterToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCallParam"]


class OutputLogs(TypedDict):
    logs: str
    type: Literal["logs"]


class OutputImage(TypedDict):
    type: Literal["image"]
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class ResponseCodeInterpreterToolCallParam(TypedDict):
    """Request form of `ResponseCodeInterpreterToolCall`."""

    id: str
    code: str | None
    container_id: str
    outputs: Sequence[Output] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
