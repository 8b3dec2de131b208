"""The stream that `run_tools_stream` gives, and the manager that opens it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..helper import AsyncHelperStream, AsyncHelperStreamManager, DerivedIterator
from ..read_errors import closed_error
from .events import ToolRunEvent
from .state import ToolRunState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...structured.tool_dialogue import Dialogue
    from ...structured.tool_loop import ToolRun, ToolStep
    from ..stream import AsyncStream

__all__ = ["AsyncToolRunStream", "AsyncToolRunStreamManager"]

EventT = TypeVar("EventT")
AnswerT = TypeVar("AnswerT")


class AsyncToolRunStream(AsyncHelperStream[EventT | ToolRunEvent[AnswerT]], Generic[EventT, AnswerT]):
    """The events of each answer, and the function calls between them, one by one as they are asked for.

    Functions run, and requests are sent, only while the next event is waited for: whoever stops at the last
    `tool_run.call` of an answer has run none of its functions.

    Args:
        raw_stream: the events of the first answer as the API sends them.
        state: the state of the run.
        ask: sends the request for the next answer, and gives its stream of events.
        run_tools: runs the functions that the answer calls, and gives the events for that.

    Raises, while iterating:
        MaxTurnsError: the model still calls functions after `max_turns` answers.
        UnparsedOutputError: the final answer cannot be parsed.
        RuntimeError: a response failed.
        DeadlineExceededError: the deadline was reached; `partial` is the run so far.
        APIError: as for any stream.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[Any],
        state: ToolRunState[AnswerT],
        ask: Callable[[Any], Awaitable[AsyncStream[Any]]],
        run_tools: Callable[[], Awaitable[Sequence[Any]]],
    ) -> None:
        super().__init__(raw_stream, state.handle)
        self._state = state
        self._ask = ask
        self._run_tools = run_tools
        self._closed_early = False

    async def _continue(self) -> bool:
        state = self._state
        try:
            if state.needs == "events":
                self._ready = iter(state.answered())
            elif state.needs == "tools":
                self._ready = iter(await self._run_tools())
            elif state.needs == "answer":
                self._raw_stream = await self._ask(state.begin())
            else:
                return False
        except BaseException as exc:
            state.stop(exc)
            raise
        return True

    def _fail(self, error: BaseException) -> None:
        self._state.stop(error)

    def steps(self) -> AsyncIterator[ToolStep[AnswerT]]:
        """Iterate turn by turn: each answer with the results of its calls. Other events are left out."""
        return DerivedIterator(self, _steps_in)

    async def until_done(self) -> AsyncToolRunStream[EventT, AnswerT]:
        """Go on until the answer is final, discarding the events that remain."""
        async for _ in self:
            pass
        return self

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The complete turns, and the history; also after the stream failed."""
        return self._state.run

    async def get_final_run(self) -> ToolRun[AnswerT]:
        """Go on until the answer is final, and return what `run_tools` would.

        Raises:
            RuntimeError: the stream was closed, or failed, before that.
        """
        await self.until_done()
        return self._state.final_run()

    def _check_open(self) -> None:
        if self._closed_early:
            raise closed_error(self._raw_stream)

    async def close(self) -> None:
        """Run nothing more, send nothing more, and close the connection. May be called again."""
        self._closed_early = self._closed_early or self._state.needs != "nothing" or bool(list(self._ready))
        self._ready = iter(())
        self._state.stop()
        await super().close()


def _steps_in(event: Any) -> list[ToolStep[Any]]:
    return [event.step] if getattr(event, "type", None) == "tool_run.step" else []


class AsyncToolRunStreamManager(
    AsyncHelperStreamManager[AsyncToolRunStream[EventT, AnswerT]], Generic[EventT, AnswerT]
):
    """What `run_tools_stream` gives: entering it sends the first request, and gives the stream.

    Args:
        dialogue: the conversation.
        send: sends a request, and gives its stream of events.
    """

    _stream_class = AsyncToolRunStream

    def __init__(self, dialogue: Dialogue[AnswerT], send: Callable[[Any], Awaitable[AsyncStream[Any]]]) -> None:
        async def ask(params: Any) -> AsyncStream[Any]:
            with dialogue.turns.asking():
                return await send(params)

        state = ToolRunState(dialogue)
        super().__init__(lambda: ask(state.begin()), state=state, ask=ask, run_tools=state.run_tools)
