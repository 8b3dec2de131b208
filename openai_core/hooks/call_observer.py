"""One call as hooks see it: what happened so far, and notifying them. For one task at a time, but for its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import Context, copy_context
from time import perf_counter
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .base import AttemptResult, CallEnd, CallInfo, Outcome
from .dispatch import Dispatch
from .usage import Usage, estimated_usage, text_length, usage_of

if TYPE_CHECKING:
    from ..net.closing import LoopCloser

__all__ = ["CallObserver", "ObservedDecoder"]

T_co = TypeVar("T_co", covariant=True)

_NO_HEADERS: Final[Mapping[str, str]] = {}


class CallObserver:
    """Made when a call begins; ends once. As a context manager it ends with what is raised in its block."""

    __slots__ = (
        "_answer",
        "_attempt",
        "_attempt_started",
        "_closer",
        "_context",
        "_count",
        "_dispatch",
        "_first",
        "_kept",
        "_last",
        "_open",
        "_request_id",
        "_sent",
        "_started",
        "_status_code",
        "_text",
        "_usage",
        "_waited",
        "_where",
        "ended",
        "has_decoder",
        "info",
        "snapshot",
    )

    ended: bool
    """Whether the call has ended, and hooks were notified."""
    has_decoder: bool
    """Whether a stream was made of the answer, which reports its events and its end."""
    snapshot: Callable[[list[Any]], Any] | None
    """Makes the answer so far of the events of a stream."""

    def __init__(self, dispatch: Dispatch, info: CallInfo, sent: int, started: float) -> None:
        self.info = info
        self.ended = False
        self.has_decoder = False
        self.snapshot = None
        self._dispatch = dispatch
        self._started = self._last = started
        self._sent = sent
        self._attempt = 0
        self._attempt_started = started
        self._open = False  # whether an attempt is under way
        self._waited = 0.0
        self._status_code: int | None = None
        self._request_id: str | None = None
        self._answer: Any = None
        self._first: float | None = None
        self._count = 0
        self._usage: Usage | None = None
        self._text = 0
        self._kept: list[Any] | None = [] if dispatch.wants_snapshots else None
        self._closer: LoopCloser | None = None
        self._context: Context | None = None
        self._where: set[Any] | None = None

    def __repr__(self) -> str:
        return f"<CallObserver of {self.info!r}, {'ended' if self.ended else 'open'}>"

    @property
    def wants_answers(self) -> bool:
        """Whether somebody wants to know what came of the call."""
        return self._dispatch.wants_answers

    # Attempts

    async def attempt_started(self, headers: Mapping[str, str], number: int) -> Mapping[str, str]:
        """An attempt is about to be sent. Returns its headers."""
        self._attempt, self._open = number, True
        self._attempt_started = perf_counter()
        return await self._dispatch.request_headers(self.info, number, headers)

    def attempt_ended(
        self, status: int | None, headers: Mapping[str, str] = _NO_HEADERS, error: BaseException | None = None
    ) -> None:
        """The attempt has ended; if there was a response, with its status and headers."""
        self._open = False
        if status is not None:
            self._status_code = status
            self._request_id = headers.get("x-request-id")
        if self._dispatch.methods["attempt_end"]:
            result = AttemptResult(self._attempt, status, headers, error, perf_counter() - self._attempt_started)
            self._dispatch.notify("attempt_end", self.info, self._attempt, result)

    def retried(self, failure: Any, seconds: float) -> None:
        """Another attempt follows."""
        self._waited += seconds
        self._dispatch.notify("retry", self.info, failure, seconds)

    # Events

    def follow(self, transports: Any) -> None:
        """The answer arrives later, in pieces: be notified if its event loop ends before. Called in that loop."""
        from ..net.closing import LoopCloser

        if self._closer is None:
            self._closer = LoopCloser()
            self._context = copy_context()
            self._where = transports.cancel_at_close(self)

    def event(self, event: Any) -> None:
        """An event arrived."""
        now = perf_counter()
        self._count += 1
        dispatch = self._dispatch
        if self._first is None:
            self._first = now - self._started
            dispatch.notify("first_event", self.info, self._first)
        if dispatch.methods["event"]:
            dispatch.notify("event", self.info, event, now - self._last)
        self._last = now
        if self._kept is not None:
            self._kept.append(event)
        if dispatch.wants_answers:
            self._usage = usage_of(event) or self._usage
            self._text += text_length(event)

    # The end

    def succeeded(self, answer: Any) -> None:
        """The call has its answer."""
        self._answer = answer
        self.end("ok")

    def failed(self, error: BaseException) -> None:
        """The call ends with an exception."""
        if isinstance(error, Exception):
            self.end("error", error)
        else:
            self.end("abandoned" if isinstance(error, GeneratorExit) else "cancelled", error)

    def end(self, status: Outcome, error: BaseException | None = None) -> None:
        """The call has ended. Later calls have no effect."""
        if self.ended:
            return
        self.ended = True
        if self._where is not None:
            self._where.discard(self)
        if self._open:
            self.attempt_ended(None, error=error)
        if self._dispatch.wants_answers:
            self._dispatch.notify("call_end", self.info, self._end(status, error))

    def _end(self, status: Outcome, error: BaseException | None) -> CallEnd:
        usage = usage_of(self._answer) if self._answer is not None else self._usage
        if usage is None and self._count:
            usage = estimated_usage(self._sent, self._text)
        snapshot = None
        if self._kept and self.snapshot is not None:
            try:
                snapshot = self.snapshot(self._kept)
            except Exception:  # events that do not fit together
                snapshot = None
        return CallEnd(
            status=status,
            error=error,
            value=self._answer,
            snapshot=snapshot,
            usage=usage,
            attempts=self._attempt,
            waited=self._waited,
            seconds=perf_counter() - self._started,
            first_event=self._first,
            events=self._count,
            status_code=self._status_code,
            request_id=self._request_id,
        )

    def abandoned(self, *, complete: bool = False) -> None:
        """Whoever had the answer has dropped it: end soon, in the event loop. Safe in finalisers, in any thread.

        Args:
            complete: whether all of it had arrived.
        """
        if not self.ended and self._closer is not None:
            self._closer.close_soon(self._end_whole if complete else self._end_abandoned)

    async def _end_abandoned(self) -> None:
        self.cancel()

    async def _end_whole(self) -> None:
        self._end_in_context("ok")

    def cancel(self) -> None:
        """End as abandoned: the event loop ends, or the client was closed."""
        self._end_in_context("abandoned")

    def _end_in_context(self, status: Outcome) -> None:
        """End with the context variables of whoever made the call."""
        if self._context is None:
            self.end(status)
        else:
            self._context.copy().run(self.end, status)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if exc is not None:
            self.failed(exc)


class ObservedDecoder(Generic[T_co]):
    """Decodes the events of a stream, and reports each."""

    __slots__ = ("_observer", "quietly")

    def __init__(self, decode: Callable[[bytes], T_co], observer: CallObserver) -> None:
        self.quietly = decode
        """Decodes without reporting."""
        self._observer = observer
        observer.has_decoder = True

    def __call__(self, data: bytes) -> T_co:
        event = self.quietly(data)
        self._observer.event(event)
        return event
