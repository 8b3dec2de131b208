# Generated from openapi.json.
"""The union `AssistantStreamEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..shared.error_object import ErrorObject
from .thread import Thread
from .threads.message import Message
from .threads.message_delta_event import MessageDeltaEvent
from .threads.run import Run
from .threads.runs.run_step import RunStep
from .threads.runs.run_step_delta_event import RunStepDeltaEvent

__all__ = [
    "AssistantStreamEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunIncomplete",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
]


class ThreadCreated(Model, tag_field="event", tag="thread.created"):
    enabled: bool | None = None
    event: Literal["thread.created"] = "thread.created"
    data: Thread


class ThreadRunCreated(Model, tag_field="event", tag="thread.run.created"):
    event: Literal["thread.run.created"] = "thread.run.created"
    data: Run


class ThreadRunQueued(Model, tag_field="event", tag="thread.run.queued"):
    event: Literal["thread.run.queued"] = "thread.run.queued"
    data: Run


class ThreadRunInProgress(Model, tag_field="event", tag="thread.run.in_progress"):
    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    data: Run


class ThreadRunRequiresAction(Model, tag_field="event", tag="thread.run.requires_action"):
    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    data: Run


class ThreadRunCompleted(Model, tag_field="event", tag="thread.run.completed"):
    event: Literal["thread.run.completed"] = "thread.run.completed"
    data: Run


class ThreadRunIncomplete(Model, tag_field="event", tag="thread.run.incomplete"):
    event: Literal["thread.run.incomplete"] = "thread.run.incomplete"
    data: Run


class ThreadRunFailed(Model, tag_field="event", tag="thread.run.failed"):
    event: Literal["thread.run.failed"] = "thread.run.failed"
    data: Run


class ThreadRunCancelling(Model, tag_field="event", tag="thread.run.cancelling"):
    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    data: Run


class ThreadRunCancelled(Model, tag_field="event", tag="thread.run.cancelled"):
    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    data: Run


class ThreadRunExpired(Model, tag_field="event", tag="thread.run.expired"):
    event: Literal["thread.run.expired"] = "thread.run.expired"
    data: Run


class ThreadRunStepCreated(Model, tag_field="event", tag="thread.run.step.created"):
    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    data: RunStep


class ThreadRunStepInProgress(Model, tag_field="event", tag="thread.run.step.in_progress"):
    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    data: RunStep


class ThreadRunStepDelta(Model, tag_field="event", tag="thread.run.step.delta"):
    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    data: RunStepDeltaEvent


class ThreadRunStepCompleted(Model, tag_field="event", tag="thread.run.step.completed"):
    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    data: RunStep


class ThreadRunStepFailed(Model, tag_field="event", tag="thread.run.step.failed"):
    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    data: RunStep


class ThreadRunStepCancelled(Model, tag_field="event", tag="thread.run.step.cancelled"):
    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    data: RunStep


class ThreadRunStepExpired(Model, tag_field="event", tag="thread.run.step.expired"):
    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    data: RunStep


class ThreadMessageCreated(Model, tag_field="event", tag="thread.message.created"):
    event: Literal["thread.message.created"] = "thread.message.created"
    data: Message


class ThreadMessageInProgress(Model, tag_field="event", tag="thread.message.in_progress"):
    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    data: Message


class ThreadMessageDelta(Model, tag_field="event", tag="thread.message.delta"):
    event: Literal["thread.message.delta"] = "thread.message.delta"
    data: MessageDeltaEvent


class ThreadMessageCompleted(Model, tag_field="event", tag="thread.message.completed"):
    event: Literal["thread.message.completed"] = "thread.message.completed"
    data: Message


class ThreadMessageIncomplete(Model, tag_field="event", tag="thread.message.incomplete"):
    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    data: Message


class ErrorEvent(Model, tag_field="event", tag="error"):
    event: Literal["error"] = "error"
    data: ErrorObject


AssistantStreamEvent: TypeAlias = (
    ThreadCreated
    | ThreadRunCreated
    | ThreadRunQueued
    | ThreadRunInProgress
    | ThreadRunRequiresAction
    | ThreadRunCompleted
    | ThreadRunIncomplete
    | ThreadRunFailed
    | ThreadRunCancelling
    | ThreadRunCancelled
    | ThreadRunExpired
    | ThreadRunStepCreated
    | ThreadRunStepInProgress
    | ThreadRunStepDelta
    | ThreadRunStepCompleted
    | ThreadRunStepFailed
    | ThreadRunStepCancelled
    | ThreadRunStepExpired
    | ThreadMessageCreated
    | ThreadMessageInProgress
    | ThreadMessageDelta
    | ThreadMessageCompleted
    | ThreadMessageIncomplete
    | ErrorEvent
)
"""Any event of a streamed run."""
