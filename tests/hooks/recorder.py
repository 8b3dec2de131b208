"""Hooks that write down what they are told."""

from __future__ import annotations

import threading
from typing import Any

from openai_core.hooks import AttemptResult, CallEnd, CallInfo, Hooks

__all__ = ["Recorder"]


class Recorder(Hooks):
    """Writes down the name of each method that is called, and its arguments."""

    snapshots = True

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.calls: list[CallInfo] = []
        self.ends: list[CallEnd] = []
        self.attempts: list[AttemptResult] = []
        self.events: list[Any] = []
        self.ended = threading.Event()

    @property
    def names(self) -> list[str]:
        """The methods that were called, in order, each run of events once."""
        names = [name for name, _ in self.told]
        return [name for i, name in enumerate(names) if name != "event" or names[i - 1] != "event"]

    @property
    def end(self) -> CallEnd:
        """How the one call ended."""
        (found,) = self.ends
        return found

    @property
    def call(self) -> CallInfo:
        """The one call."""
        (found,) = self.calls
        return found

    def call_start(self, call: CallInfo) -> None:
        self.told.append(("call_start", call))
        self.calls.append(call)

    def attempt_start(self, call: CallInfo, attempt: int) -> Any:
        self.told.append(("attempt_start", attempt))

    def attempt_end(self, call: CallInfo, attempt: int, result: AttemptResult) -> None:
        assert attempt == result.number
        self.told.append(("attempt_end", result))
        self.attempts.append(result)

    def retry(self, call: CallInfo, failure: Any, seconds: float) -> None:
        self.told.append(("retry", failure))

    def first_event(self, call: CallInfo, seconds: float) -> None:
        self.told.append(("first_event", seconds))

    def event(self, call: CallInfo, event: Any, seconds: float) -> None:
        self.told.append(("event", event))
        self.events.append(event)

    def call_end(self, call: CallInfo, end: CallEnd) -> None:
        assert call in self.calls
        self.told.append(("call_end", end))
        self.ends.append(end)
        self.ended.set()

    async def until_ended(self) -> CallEnd:
        """Wait for the end of a call that was dropped, which is told a moment later."""
        import anyio.to_thread

        assert await anyio.to_thread.run_sync(self.ended.wait, 5), f"told only of {self.names}"
        return self.end
