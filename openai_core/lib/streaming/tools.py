"""The streams that `run_tools_stream` gives, and what they tell besides the events of each answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ...streaming.helper import AsyncHelperStream, AsyncHelperStreamManager
from ...streaming.tool_events import ToolCallEvent, ToolResultEvent, ToolRunEvent, ToolStepEvent
from ...streaming.tools import ToolRunState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...streaming import AsyncStream
    from ...structured.tool_dialogue import Dialogue
    from ...structured.tool_loop import ToolRun, ToolStep

__all__ = [
    "AsyncToolRunStream",
    "AsyncToolRunStreamManager",
    "ToolCallEvent",
    "ToolResultEvent",
    "ToolRunEvent",
    "ToolStepEvent",
]

EventT = TypeVar("EventT")
AnswerT = TypeVar("AnswerT")


class AsyncToolRunStream(AsyncHelperStream["EventT | ToolRunEvent[AnswerT]"], Generic[EventT, AnswerT]):
    """The events of each answer, and the calls of tools between them, one by one as they are asked for.

    Nothing goes on between one event and the next: tools run while the event after the last `tool_run.call` is waited
    for, so who leaves at that one has run nothing of this turn.

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
        raw_stream: AsyncStream[Any],
        state: ToolRunState[AnswerT],
        ask: Callable[[Any], Awaitable[AsyncStream[Any]]],
    ) -> None:
        super().__init__(raw_stream, state.handle)
        self._state = state
        self._ask = ask

    async def __anext__(self) -> EventT | ToolRunEvent[AnswerT]:
        while True:
            for event in self._ready:
                return event
            self._ready = iter(await self._more())

    async def _more(self) -> Sequence[Any]:
        state = self._state
        try:
            if state.needs == "events":
                try:
                    raw = await self._raw_stream.__anext__()
                except StopAsyncIteration:
                    return state.answered()
                return state.handle(raw)
            if state.needs == "tools":
                return await state.run_tools()
            if state.needs == "answer":
                self._raw_stream = await self._ask(state.begin())
                return ()
        except BaseException as exc:
            state.stop(exc)
            raise
        raise StopAsyncIteration

    async def steps(self) -> AsyncIterator[ToolStep[AnswerT]]:
        """Go on turn by turn: each answer with the results of its calls. The events between are left out."""
        async for event in self:
            if isinstance(event, ToolStepEvent):
                yield cast("ToolStepEvent[AnswerT]", event).step

    async def until_done(self) -> AsyncToolRunStream[EventT, AnswerT]:
        """Go on until the answer is final, leaving out the events that are still to come."""
        async for _ in self:
            pass
        return self

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The turns that are over, and the history; also after the stream broke off."""
        return self._state.run

    async def get_final_run(self) -> ToolRun[AnswerT]:
        """Go on until the answer is final, and give what `run_tools` would.

        Raises:
            RuntimeError: the stream was closed, or failed, before that.
        """
        await self.until_done()
        return self._state.final_run()

    async def close(self) -> None:
        """Run and ask nothing any more, and close the connection. May be called again."""
        self._ready = iter(())
        self._state.stop()
        await super().close()


class AsyncToolRunStreamManager(
    AsyncHelperStreamManager[AsyncToolRunStream[EventT, AnswerT]], Generic[EventT, AnswerT]
):
    """What `run_tools_stream` gives: `async with` it sends the first request, and gives the stream.

    Args:
        dialogue: the conversation.
        send: sends a request; gives its stream of events.
    """

    _stream_class = AsyncToolRunStream

    def __init__(self, dialogue: Dialogue[AnswerT], send: Callable[[Any], Awaitable[AsyncStream[Any]]]) -> None:
        async def ask(params: Any) -> AsyncStream[Any]:
            with dialogue.turns.asking():
                return await send(params)

        state = ToolRunState(dialogue)
        super().__init__(lambda: ask(state.begin()), state=state, ask=ask)
