"""`AsyncTranscriptGrouper`: the transcripts of a live session as segments to show, told to handlers.

What belongs together is decided in protocol/transcripts.py.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeVar, overload

import anyio

from ..net import background
from ..wrong_statements import refuse_plain_statements
from .handlers import Handler, Handlers
from .protocol.transcripts import Change, Transcript, TranscriptSettings, piece_of

if TYPE_CHECKING:
    from types import TracebackType

    from ..types.live import ServerEvent

__all__ = ["AsyncTranscriptGrouper", "SegmentEvent"]

HandlerT = TypeVar("HandlerT", bound=Handler)
SegmentEvent = Literal["segment.updated", "segment.closed"]
"""What handlers can be for."""

_log: Final = logging.getLogger("openai_core")


@refuse_plain_statements
class AsyncTranscriptGrouper:
    """Makes segments of the transcripts of a live session: what the user said, what the assistant said, in turn.

    `await grouper.push(event)` takes each event of the connection; those that are no transcripts are ignored. Handlers
    of `segment.updated` get a `TranscriptSegment` each time that a segment has grown, and those of `segment.closed` a
    `TranscriptSegmentClosedEvent` when it is final. A handler is a function or a coroutine function; it is called
    within `push` and `close`, and when a silence ends a segment, in a task of the event loop; what it raises is raised
    by `push` and `close`, and logged otherwise. One handler is called at a time.

    For one event loop. The end of an `async with` block closes it.

    Args:
        min_turn_separation_ms: the silence of the user, in milliseconds, after which the assistant's words are a turn.
            Default: 500.
        assistant_silence_ms: the silence of the assistant that ends its segment. Default: 2000.
        backchannel_max_duration_ms: the longest that a word such as "mm-hmm" may last to be no turn of the assistant's
            but a sign of attention, which is left out. Default: 1000.
        backchannel_isolation_ms: how long nothing of the assistant's may follow such a word. Default: 2000.
        additional_acknowledgments: more such words and phrases.

    Raises:
        OpenAIError: a time is negative, or none.
        TypeError: `additional_acknowledgments` are no strings.
    """

    def __init__(
        self,
        *,
        min_turn_separation_ms: float | None = None,
        assistant_silence_ms: float | None = None,
        backchannel_max_duration_ms: float | None = None,
        backchannel_isolation_ms: float | None = None,
        additional_acknowledgments: Sequence[str] | None = None,
    ) -> None:
        self._transcript = Transcript(
            TranscriptSettings(
                min_turn_separation_ms=min_turn_separation_ms,
                assistant_silence_ms=assistant_silence_ms,
                backchannel_max_duration_ms=backchannel_max_duration_ms,
                backchannel_isolation_ms=backchannel_isolation_ms,
                additional_acknowledgments=additional_acknowledgments,
            )
        )
        self._handlers = Handlers()
        self._changes: deque[Change] = deque()
        self._telling = False
        self._rescheduled: anyio.Event | None = None  # while a task waits for what is due

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' closed' if self._transcript.closed else ''}>"

    async def push(self, event: ServerEvent) -> None:
        """Take an event. Its effects have been told to the handlers then, unless one of them is running.

        Raises:
            OpenAIError: the grouper is closed, or the event is a transcript without its id, text or times.
        """
        now = anyio.current_time()
        if event.type == "session.closed":
            self._changes += self._transcript.close("session_closed", now)
        elif (piece := piece_of(event)) is not None:
            self._changes += self._transcript.push(piece, now)
        self._schedule()
        await self._tell()

    async def close(self) -> None:
        """Close the last segment and take no more events. May be called again."""
        self._changes += self._transcript.close("manual", anyio.current_time())
        self._schedule()
        await self._tell()

    async def _tell(self) -> None:
        """Call the handlers, unless that is being done: then whoever does it goes on to what came meanwhile."""
        if self._telling:
            return
        self._telling = True
        try:
            while self._changes:
                kind, change = self._changes.popleft()
                for handler in self._handlers.take(kind):
                    result = handler(change)
                    if isawaitable(result):
                        await result
        finally:
            self._telling = False

    # What is due without another event

    def _schedule(self) -> None:
        if self._rescheduled is not None:
            self._rescheduled.set()
        elif self._transcript.due_at is not None:
            self._rescheduled = anyio.Event()
            background.start(self._wait, name="TranscriptGrouper")

    async def _wait(self) -> None:
        try:
            while (due := self._transcript.due_at) is not None:
                self._rescheduled = anyio.Event()
                with anyio.move_on_after(due - anyio.current_time()):
                    await self._rescheduled.wait()
                self._changes += self._transcript.tick(anyio.current_time())
                try:
                    await self._tell()
                except Exception:
                    _log.exception("a handler of transcript segments failed")
        finally:
            self._rescheduled = None

    # Handlers

    @overload
    def on(self, event_type: SegmentEvent, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: SegmentEvent, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, event_type: SegmentEvent, handler: Handler | None = None) -> Any:
        """Call a handler with each such event. Also a decorator."""
        return self._handlers.register(self, event_type, handler, once=False)

    @overload
    def once(self, event_type: SegmentEvent, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: SegmentEvent, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def once(self, event_type: SegmentEvent, handler: Handler | None = None) -> Any:
        """As `on`, for the next such event alone."""
        return self._handlers.register(self, event_type, handler, once=True)

    def off(self, event_type: SegmentEvent, handler: Handler) -> Self:
        """Have a handler not called any more."""
        self._handlers.remove(event_type, handler)
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
