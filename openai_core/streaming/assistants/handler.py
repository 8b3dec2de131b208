"""What handlers of both worlds share: what they know of the run. They differ in how they read and call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...types.beta.assistant_stream_event import AssistantStreamEvent
from ...types.beta.threads.message import Message
from ...types.beta.threads.run import Run
from ...types.beta.threads.runs.run_step import RunStep
from .router import RunRouter

__all__ = ["RunHandler", "texts_of"]


class RunHandler:
    """What is known of a run while its stream is read. Snapshots are made each time they are asked for."""

    def __init__(self) -> None:
        self._router = RunRouter()

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that was read last; None before the first and at the end."""
        return self._router.event

    @property
    def current_run(self) -> Run | None:
        """The run as it was last told."""
        return self._router.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that came last, as far as it has come; None once the run has ended."""
        return self._router.step_snapshot

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that came last, as far as it has come."""
        return self._router.message_snapshot

    def _defines(self, name: str, base: type[Any]) -> bool:
        """Whether somebody defined a method: in a subclass, or on this handler."""
        return name in self.__dict__ or getattr(type(self), name) is not getattr(base, name)

    def _final_run(self) -> Run:
        run = self._router.run
        if run is None:
            raise RuntimeError("the stream ended without a run; there is no final one")
        return run

    def _final_steps(self) -> list[RunStep]:
        steps = self._router.steps()
        if not steps:
            raise RuntimeError("the stream ended without a run step; there are no final ones")
        return steps

    def _final_messages(self) -> list[Message]:
        messages = self._router.messages()
        if not messages:
            raise RuntimeError("the stream ended without a message; there are no final ones")
        return messages


def texts_of(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if event.event == "thread.message.delta":
        for content in event.data.delta.content or ():
            if content.type == "text" and content.text is not None and content.text.value:
                yield content.text.value
