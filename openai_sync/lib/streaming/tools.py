"""The streams that `run_tools_stream` gives to blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from openai_core.streaming.tool_events import ToolRunEvent, ToolStepEvent

from ...streaming import Stream
from .helper import HelperStream, HelperStreamManager

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from openai_core.streaming import AsyncStream
    from openai_core.streaming.tools import ToolRunState
    from openai_core.structured.tool_loop import ToolRun, ToolStep

__all__ = ["ToolRunStream", "ToolRunStreamManager"]

EventT = TypeVar("EventT")
AnswerT = TypeVar("AnswerT")


class ToolRunStream(HelperStream["EventT | ToolRunEvent[AnswerT]"], Generic[EventT, AnswerT]):
    """The events of each answer, and the calls of tools between them, one by one as they are asked for.

    Nothing goes on between one event and the next, but that events of the present answer are received: tools run while
    the event after the last `tool_run.call` is waited for, so who leaves at that one has run nothing of this turn.

    Raises, while iterating:
        MaxTurnsError: the model still calls functions after `max_turns` answers.
        UnparsedOutputError: the final answer cannot be parsed.
        RuntimeError: a response failed.
        DeadlineExceededError: the deadline was reached; `partial` is the run so far.
        APIError: as any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[Any],
        state: ToolRunState[AnswerT],
        ask: Callable[[Any], Awaitable[AsyncStream[Any]]],
    ) -> None:
        super().__init__(raw_stream, state.handle)
        self._owner = raw_stream._owner
        self._state = state
        self._ask = ask

    def __next__(self) -> EventT | ToolRunEvent[AnswerT]:
        while True:
            for event in self._ready:
                return event
            self._ready = iter(self._more())

    def _more(self) -> Sequence[Any]:
        state, owner = self._state, self._owner
        try:
            if state.needs == "events":
                try:
                    raw = next(self._raw_stream)
                except StopIteration:
                    return state.answered()
                return state.handle(raw)
            if state.needs == "tools":
                return owner.lease.run(state.run_tools)
            if state.needs == "answer":
                self._raw_stream = Stream.of(owner.lease.run(self._ask, state.begin()), owner)
                return ()
        except BaseException as exc:
            state.stop(exc)
            raise
        raise StopIteration

    def steps(self) -> Iterator[ToolStep[AnswerT]]:
        """Go on turn by turn: each answer with the results of its calls. The events between are left out."""
        for event in self:
            if isinstance(event, ToolStepEvent):
                yield cast("ToolStepEvent[AnswerT]", event).step

    def until_done(self) -> ToolRunStream[EventT, AnswerT]:
        """Go on until the answer is final, leaving out the events that are still to come."""
        for _ in self:
            pass
        return self

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The turns that are over, and the history; also after the stream broke off."""
        return self._state.run

    def get_final_run(self) -> ToolRun[AnswerT]:
        """Go on until the answer is final, and give what `run_tools` would.

        Raises:
            RuntimeError: the stream was closed, or failed, before that.
        """
        self.until_done()
        return self._state.final_run()

    def close(self) -> None:
        """Run and ask nothing any more, and close the connection. May be called again."""
        self._ready = iter(())
        self._state.stop()
        super().close()


class ToolRunStreamManager(HelperStreamManager[ToolRunStream[EventT, AnswerT]], Generic[EventT, AnswerT]):
    """What `run_tools_stream` gives: `with` it sends the first request, and gives the stream."""

    _stream_class = ToolRunStream
