"""`TranscriptGrouper`: the transcripts of a live session as segments to show, for programs that block.

It needs no event loop: what belongs together is decided by the same `Transcript`, and a thread waits for silences.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, overload

from openai_core.forks import new_reentrant_lock
from openai_core.realtime.handlers import Handler, Handlers
from openai_core.realtime.protocol.transcripts import Change, Transcript, TranscriptSettings, piece_of

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.realtime.transcripts import SegmentEvent
    from openai_core.types.live import ServerEvent

__all__ = ["TranscriptGrouper"]

HandlerT = TypeVar("HandlerT", bound=Handler)

_log: Final = logging.getLogger("openai_sync")


class TranscriptGrouper:
    """Makes segments of the transcripts of a live session: what the user said, what the assistant said, in turn.

    `grouper.push(event)` takes each event of the connection; those that are no transcripts are ignored. Handlers of
    `segment.updated` get a `TranscriptSegment` each time that a segment has grown, and those of `segment.closed` a
    `TranscriptSegmentClosedEvent` when it is final. They are called within `push` and `close`, and when a silence ends
    a segment, in a thread of the grouper's; what they raise is raised by `push` and `close`, and logged otherwise. One
    handler is called at a time.

    Any thread may use it. The end of a `with` block closes it.

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
        self._changed = threading.Condition(new_reentrant_lock())  # of the transcript, which only its owner touches
        self._waiting: threading.Thread | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' closed' if self._transcript.closed else ''}>"

    def push(self, event: ServerEvent) -> None:
        """Take an event. Its effects have been told to the handlers then, unless one of them is running.

        Raises:
            OpenAIError: the grouper is closed, or the event is a transcript without its id, text or times.
        """
        with self._changed:
            if event.type == "session.closed":
                self._changes += self._transcript.close("session_closed", monotonic())
            elif (piece := piece_of(event)) is not None:
                self._changes += self._transcript.push(piece, monotonic())
            self._schedule()
        self._tell()

    def close(self) -> None:
        """Close the last segment and take no more events. May be called again."""
        with self._changed:
            self._changes += self._transcript.close("manual", monotonic())
            self._schedule()
        self._tell()

    def _tell(self) -> None:
        """Call the handlers, unless that is being done: then whoever does it goes on to what came meanwhile."""
        with self._changed:
            if self._telling:
                return
            self._telling = True
        try:
            while (told := self._next()) is not None:
                handlers, change = told
                for handler in handlers:
                    handler(change)
        except BaseException:
            self._telling = False
            raise

    def _next(self) -> tuple[list[Handler], Any] | None:
        """What to tell, and to whom; if there is nothing, nobody is telling any more."""
        with self._changed:
            if not self._changes:
                self._telling = False
                return None
            kind, change = self._changes.popleft()
            return self._handlers.take(kind), change

    # What is due without another event

    def _schedule(self) -> None:
        """Have a thread wait for what is due. With the condition held."""
        self._changed.notify_all()
        if self._transcript.due_at is not None and (self._waiting is None or not self._waiting.is_alive()):
            self._waiting = threading.Thread(target=self._wait, name="TranscriptGrouper", daemon=True)
            self._waiting.start()

    def _wait(self) -> None:
        while True:
            with self._changed:
                due = self._transcript.due_at
                if due is None:
                    self._waiting = None
                    return
                self._changed.wait(max(0.0, due - monotonic()))
                self._changes += self._transcript.tick(monotonic())
            try:
                self._tell()
            except Exception:
                _log.exception("a handler of transcript segments failed")

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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
