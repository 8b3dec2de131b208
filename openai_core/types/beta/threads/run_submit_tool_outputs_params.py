# Generated from openapi.json.
"""Parameters of `beta.threads.runs.submit_tool_outputs()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = [
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "ToolOutput",
]


class ToolOutput(TypedDict, total=False):
    tool_call_id: str
    output: str


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """What `client.beta.threads.runs.submit_tool_outputs()` takes whether or not it streams."""

    tool_outputs: Required[Sequence[ToolOutput]]


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """A request for the whole answer at once."""

    stream: Literal[False] | Omit | None


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """A request for the answer in events."""

    stream: Required[Literal[True]]


RunSubmitToolOutputsParams: TypeAlias = RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming
"""What `client.beta.threads.runs.submit_tool_outputs()` takes."""
