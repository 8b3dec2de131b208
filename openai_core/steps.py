"""Hold the steps of a call that makes several requests to the call's one deadline."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from .deadline import Deadline
from .errors import DeadlineExceededError

if TYPE_CHECKING:
    from anyio import CancelScope

__all__ = ["Step"]

_BACKSTOP: Final = 0.2
"""Seconds that the request of a step has for saying itself, and more exactly, what the time ran out for."""


class Step:
    """A step of a call, the first excepted, as a context manager: what is done inside must be over by the deadline.

    For one task. Costs nothing where there is no deadline.

    Args:
        deadline: that of the call, once its time runs; any other value means no deadline.
        call: who was called, for messages: `videos.poll`.
        doing: what the step does, for messages: `waiting for video video_1`.
        sent: whether the server has done something for the call before this step.
    """

    __slots__ = ("_call", "_doing", "_scope", "deadline", "partial", "sent")

    def __init__(self, deadline: object, call: str, doing: str, *, sent: bool = True) -> None:
        self.deadline = deadline if isinstance(deadline, Deadline) else None
        self.partial: Any = None
        """What the error has as `partial`."""
        self._call = call
        self._doing = doing
        self.sent = sent
        self._scope: CancelScope | None = None

    def __enter__(self) -> Self:
        if self.deadline is not None:
            import anyio

            self._scope = anyio.CancelScope(
                deadline=anyio.current_time() + self.deadline.remaining() + _BACKSTOP
            ).__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._scope is None:
            return
        self._scope.__exit__(kind, exc, traceback)
        if isinstance(exc, DeadlineExceededError) and exc.deadline is self.deadline and exc.phase != self._doing:
            raise self._error("", exc) from exc
        if self._scope.cancelled_caught:
            raise self._error("", None) from None

    def check(self, pause: float, why: str) -> None:
        """Raise if a pause of so many seconds would last longer than the call may.

        Raises:
            DeadlineExceededError: it would.
        """
        if self.deadline is not None and pause > self.deadline.remaining():
            raise self._error(f" ({why})", None)

    def _error(self, details: str, cause: DeadlineExceededError | None) -> DeadlineExceededError:
        deadline = self.deadline
        assert deadline is not None, "else nothing would have ended"
        message = f"{self._call}() exceeded its deadline of {deadline.seconds:g} s while {self._doing}{details}"
        error = DeadlineExceededError(message=message, seconds=deadline.seconds, phase=self._doing)
        if cause is not None:
            state = vars(cause).items()
            error.__dict__.update({name: value for name, value in state if name not in ("message", "phase")})
        elif self.sent:
            error.sent = "yes"
        if self.sent:
            error.sent_before = "yes"
        error.deadline = deadline
        error.partial = self.partial
        return error
