"""One call of a toolset at a time; cancelling, approving and diagnosing it while it runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import perf_counter
from typing import Any, Generic, TypeVar

from ..callbacks import with_cancelled
from ..exclusive_use import ExclusiveUse
from ..structured.tool_diagnostics import (
    DiagnosticApi,
    DiagnosticReason,
    DiagnosticStage,
    ToolDiagnosticObserver,
)

__all__ = ["CallControl", "one_call_at_a_time"]

T = TypeVar("T")
CancelledT = TypeVar("CancelledT", bound=Exception)


def one_call_at_a_time(api: DiagnosticApi) -> ExclusiveUse:
    """The use of one toolset, which each call holds.

    Args:
        api: what the toolset is for, in errors.
    """
    return ExclusiveUse(
        in_use=f"the {api} toolset is running another call; run one call after the other",
        closed=f"the {api} toolset is closed; make another one over the same driver",
    )


class CallControl(Generic[CancelledT]):
    """Whether one call may go on, and who is notified of its stages.

    Args:
        api: what diagnostics name as their API.
        call_id: the id of the call.
        cancelled: asked between all steps; once it gives True, nothing further is done.
        on_diagnostic: called at the end of each stage.
        cancelled_error: makes the exception that a cancelled call raises.
    """

    def __init__(
        self,
        api: DiagnosticApi,
        call_id: str | None,
        cancelled: Callable[[], bool] | None,
        on_diagnostic: ToolDiagnosticObserver | None,
        cancelled_error: Callable[[], CancelledT],
    ) -> None:
        self._api: DiagnosticApi = api
        self._call_id = call_id
        self._cancelled = cancelled
        self._observer = on_diagnostic
        self._cancelled_error = cancelled_error
        self._started = perf_counter()

    @property
    def is_cancelled(self) -> bool:
        """Whether the caller wants to stop."""
        return self._cancelled is not None and bool(self._cancelled())

    def stop_if_cancelled(self) -> None:
        """Raise the exception for a cancelled call if the caller wants to stop."""
        if self.is_cancelled:
            raise self._cancelled_error()

    async def call(self, what: str, function: Callable[..., Awaitable[T]], *args: Any) -> T:
        """Call a function of the program's, with `cancelled` if it takes that.

        Args:
            what: names the function, for errors.
            function: a coroutine function.
            args: its positional arguments.

        Raises:
            TypeError: it gave something that cannot be awaited.
        """
        value = with_cancelled(function, self._cancelled, len(args))(*args)
        if not hasattr(value, "__await__"):
            raise TypeError(
                f"{what} returned a value of type {type(value).__name__}, which cannot be awaited; make it an "
                "async function, or use the blocking toolset of openai_sync"
            )
        return await value

    def start(self) -> None:
        """A stage begins: its duration counts from here."""
        self._started = perf_counter()

    def report(self, stage: DiagnosticStage, reason: DiagnosticReason, member: str | None) -> None:
        """Report to the observer how a stage ended. What it raises is ignored."""
        if self._observer is None:
            return
        duration = (perf_counter() - self._started) * 1000
        # An exception of the observer must not change what happens to the computer.
        with suppress(Exception):
            self._observer(
                {
                    "api": self._api,
                    "stage": stage,
                    "reason": reason,
                    "call_id": self._call_id,
                    "member": member,
                    "duration_ms": duration,
                    "usage": None,
                }
            )

    async def ask(self, member: str | None, question: Callable[..., Awaitable[bool]], *about: Any) -> bool:
        """Ask the caller to approve; only True approves. Exceptions of the callback pass.

        Raises:
            Exception: that for a cancelled call, if the caller wants to stop by then.
        """
        self.start()
        answer = await self.call("the callback that approves", question, *about)
        if self.is_cancelled:
            self.report("approval", "cancelled", member)
            raise self._cancelled_error()
        approved: object = answer
        if approved is not True:
            self.report("approval", "refused", member)
            return False
        self.report("approval", "completed", member)
        return True
