# Generated from openapi.json.
"""The struct `Run` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...shared.metadata import Metadata
from ..assistant_response_format_option import AssistantResponseFormatOption
from ..assistant_tool import AssistantTool
from ..assistant_tool_choice_option import AssistantToolChoiceOption
from .required_action_function_tool_call import RequiredActionFunctionToolCall
from .run_status import RunStatus

__all__ = [
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "TruncationStrategy",
    "Usage",
]


class RequiredActionSubmitToolOutputs(Model):
    tool_calls: list[RequiredActionFunctionToolCall]


class RequiredAction(Model):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RequiredActionSubmitToolOutputs


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class IncompleteDetails(Model):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class Usage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class TruncationStrategy(Model):
    type: Literal["auto", "last_messages"]
    last_messages: int | None = None
    """At least 1."""


class Run(Model):
    """An assistant at work on a thread."""

    id: str
    object: Literal["thread.run"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    assistant_id: str
    status: RunStatus
    required_action: RequiredAction | None = None
    last_error: LastError | None = None
    expires_at: int | None = None
    """Unix seconds."""
    started_at: int | None = None
    """Unix seconds."""
    cancelled_at: int | None = None
    """Unix seconds."""
    failed_at: int | None = None
    """Unix seconds."""
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    incomplete_details: IncompleteDetails | None = None
    model: str
    instructions: str
    tools: list[AssistantTool]
    """At most 20 items."""
    metadata: Metadata | None = None
    usage: Usage | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None = None
    """At least 256."""
    max_completion_tokens: int | None = None
    """At least 256."""
    truncation_strategy: TruncationStrategy
    tool_choice: AssistantToolChoiceOption
    parallel_tool_calls: bool
    """`True` by default."""
    response_format: AssistantResponseFormatOption
