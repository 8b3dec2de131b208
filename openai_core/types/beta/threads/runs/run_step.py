# Generated from openapi.json.
"""The struct `RunStep` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model
from ....shared.metadata import Metadata
from .message_creation_step_details import MessageCreationStepDetails
from .tool_calls_step_details import ToolCallsStepDetails

__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]

StepDetails: TypeAlias = MessageCreationStepDetails | ToolCallsStepDetails


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class Usage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class RunStep(Model):
    """One thing that a run did: a message, or calls of tools."""

    id: str
    object: Literal["thread.run.step"]
    created_at: int
    """Unix seconds."""
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    last_error: LastError | None = None
    expired_at: int | None = None
    """Unix seconds."""
    cancelled_at: int | None = None
    """Unix seconds."""
    failed_at: int | None = None
    """Unix seconds."""
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    metadata: Metadata | None = None
    usage: Usage | None = None
