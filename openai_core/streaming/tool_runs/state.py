"""The state of a streamed tool run: what was received, and what has to be done next. Sends and reads nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, cast

from ...errors import APIError, DeadlineExceededError
from ...structured.tool_dialogue import ChatDialogue, Dialogue, ResponseDialogue
from ..helper import attach_snapshot
from .events import ToolCallEvent, ToolResultEvent, ToolStepEvent

if TYPE_CHECKING:
    from ...structured.chat import SentParams
    from ...structured.tool_loop import ToolRun

__all__ = ["AnswerAccumulator", "ToolRunState"]

AnswerT = TypeVar("AnswerT")
AnswerT_co = TypeVar("AnswerT_co", covariant=True)

Need = Literal["answer", "events", "tools", "nothing"]


class AnswerAccumulator(Protocol[AnswerT_co]):
    """Accumulates the events of one answer."""

    def handle(self, raw: Any, /) -> list[Any]:
        """Add an event as the API sent it. Returns the events to give to the caller."""
        ...

    def finish(self) -> list[Any]:
        """Note the end of the stream. Returns further events to give to the caller."""
        ...

    def answer(self) -> AnswerT_co:
        """The complete answer.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: it is not complete.
        """
        ...

    def snapshot(self) -> Any:
        """The answer as received so far.

        Raises:
            RuntimeError: nothing was received yet.
        """
        ...


class ToolRunState(Generic[AnswerT]):
    """Answers in events, and tools that run between them. For one task at a time.

    `needs` says what the stream has to do next:

    - `answer`: send the request that `begin` returns.
    - `events`: pass each event of the answer to `handle`, and call `answered` when there are no more.
    - `tools`: await `run_tools`.
    - `nothing`: the run is over.

    `handle`, `answered` and `run_tools` return events for the caller.
    """

    def __init__(self, dialogue: Dialogue[AnswerT]) -> None:
        self._dialogue = dialogue
        self._accumulator: AnswerAccumulator[AnswerT] | None = None
        self._answer: AnswerT | None = None
        self._is_final = False
        self.needs: Need = "answer"

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The turns that are complete."""
        return self._dialogue.run

    def begin(self) -> SentParams:
        """Prepare for the next answer. Returns the parameters of its request.

        Raises:
            MaxTurnsError: the turns are used up.
        """
        self._dialogue.turns.has_next()
        self._accumulator = _accumulator_of(self._dialogue)
        self.needs = "events"
        return self._dialogue.request()

    def handle(self, raw: Any) -> list[Any]:
        """Add an event of the answer."""
        assert self._accumulator is not None, "an answer began before its events come"
        return self._accumulator.handle(raw)

    def answered(self) -> Sequence[Any]:
        """Note that the answer is complete.

        Raises:
            UnparsedOutputError: it is final, and cannot be parsed.
            RuntimeError: it failed, or did not end.
        """
        assert self._accumulator is not None, "an answer began before it ends"
        events = self._accumulator.finish()
        self._answer = self._accumulator.answer()
        self.needs = "tools"
        return [*events, *map(ToolCallEvent, self._dialogue.calls_of(self._answer))]

    async def run_tools(self) -> Sequence[Any]:
        """Run the functions that the answer calls.

        Raises:
            Exception: what a tool raised, with `on_tool_error="raise"`.
        """
        assert self._answer is not None, "there is an answer before its tools are run"
        self.needs = "nothing"  # what is cancelled or failed is not done again
        results = await self._dialogue.add_answer(self._answer)
        self._is_final = not results
        self.needs = "answer" if results else "nothing"
        return [*map(ToolResultEvent, results), ToolStepEvent(self.run.steps[-1])]

    def stop(self, error: BaseException | None = None) -> None:
        """End the run. An error that ended the stream of an answer gets what was received of the answer."""
        if self.needs == "events" and isinstance(error, APIError) and self._accumulator is not None:
            attach_snapshot(error, self._accumulator.snapshot)
        self.needs = "nothing"
        if isinstance(error, DeadlineExceededError):
            error.partial = self.run

    def final_run(self) -> ToolRun[AnswerT]:
        """The whole run, which must have its final answer.

        Raises:
            RuntimeError: it ended before.
        """
        if not self._is_final:
            raise RuntimeError(
                f"the run ended before its final answer, after {len(self.run.steps)} steps; they are in `run`"
            )
        return self.run


def _accumulator_of(dialogue: Dialogue[AnswerT]) -> AnswerAccumulator[AnswerT]:
    if isinstance(dialogue, ChatDialogue):
        from .chat import ChatAnswerAccumulator

        return cast("AnswerAccumulator[AnswerT]", ChatAnswerAccumulator(dialogue))
    assert isinstance(dialogue, ResponseDialogue), "there are two APIs that call functions"
    from .responses import ResponseAnswerAccumulator

    return cast("AnswerAccumulator[AnswerT]", ResponseAnswerAccumulator(dialogue))
