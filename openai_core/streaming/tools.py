"""How far a stream of a conversation with tools has come, and what it needs to go on. It does not wait itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, cast

from ..errors import APIError, DeadlineExceededError
from ..structured.tool_dialogue import ChatDialogue, Dialogue, ResponseDialogue
from .helper import keep
from .tool_events import ToolCallEvent, ToolResultEvent, ToolStepEvent

if TYPE_CHECKING:
    from ..structured.chat import SentParams
    from ..structured.tool_loop import ToolRun

__all__ = ["Listener", "ToolRunState"]

AnswerT = TypeVar("AnswerT")
AnswerT_co = TypeVar("AnswerT_co", covariant=True)

Need = Literal["answer", "events", "tools", "nothing"]


class Listener(Protocol[AnswerT_co]):
    """Puts the events of one answer together."""

    def handle(self, raw: Any, /) -> list[Any]:
        """Add an event as it was sent, and tell what it meant."""
        ...

    def answer(self) -> AnswerT_co:
        """The answer, all of which has come.

        Raises:
            UnparsedOutputError: it calls no tool, and cannot be parsed.
            RuntimeError: not all of it has come.
        """
        ...

    def snapshot(self) -> Any:
        """The answer as far as it has come.

        Raises:
            RuntimeError: nothing has come.
        """
        ...


class ToolRunState(Generic[AnswerT]):
    """Answers in events, and tools that run between them. For one task at a time.

    Whoever has it looks at `needs`, and does what it says:

    - `answer`: send the request of `begin`.
    - `events`: read an event of the answer for `handle`; or call `answered`, if there are no more.
    - `tools`: await `run_tools`.
    - `nothing`: it is over.

    All of these but the first give events for the caller.
    """

    def __init__(self, dialogue: Dialogue[AnswerT]) -> None:
        self._dialogue = dialogue
        self._listener: Listener[AnswerT] | None = None
        self._answer: AnswerT | None = None
        self._is_final = False
        self.needs: Need = "answer"

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The turns that are over."""
        return self._dialogue.run

    def begin(self) -> SentParams:
        """Get ready for the next answer.

        Raises:
            MaxTurnsError: the turns are used up.
        """
        self._dialogue.turns.go_on()
        self._listener = _listener_of(self._dialogue)
        self.needs = "events"
        return self._dialogue.request()

    def handle(self, raw: Any) -> list[Any]:
        """Add an event of the answer."""
        assert self._listener is not None, "an answer began before its events come"
        return self._listener.handle(raw)

    def answered(self) -> Sequence[Any]:
        """Take the answer, all of which has come.

        Raises:
            UnparsedOutputError: it is final, and cannot be parsed.
            RuntimeError: it failed, or did not end.
        """
        assert self._listener is not None, "an answer began before it ends"
        self._answer = self._listener.answer()
        self.needs = "tools"
        return [ToolCallEvent(call) for call in self._dialogue.calls_of(self._answer)]

    async def run_tools(self) -> Sequence[Any]:
        """Run what the answer calls.

        Raises:
            Exception: that of a tool, if the caller wanted it.
        """
        assert self._answer is not None, "there is an answer before its tools are run"
        self.needs = "nothing"  # what is cancelled or failed is not done again
        results = await self._dialogue.take(self._answer)
        self._is_final = not results
        self.needs = "answer" if results else "nothing"
        return [*map(ToolResultEvent, results), ToolStepEvent(self.run.steps[-1])]

    def stop(self, error: BaseException | None = None) -> None:
        """It is over, whatever is missing. An error that ended an answer's stream has what came of the answer."""
        if self.needs == "events" and isinstance(error, APIError) and self._listener is not None:
            keep(error, self._listener.snapshot)
        self.needs = "nothing"
        if isinstance(error, DeadlineExceededError):
            error.partial = self.run

    def final_run(self) -> ToolRun[AnswerT]:
        """The conversation with its final answer.

        Raises:
            RuntimeError: it did not come so far.
        """
        if not self._is_final:
            raise RuntimeError(
                f"the run ended before its final answer, after {len(self.run.steps)} steps; they are in `run`"
            )
        return self.run


def _listener_of(dialogue: Dialogue[AnswerT]) -> Listener[AnswerT]:
    if isinstance(dialogue, ChatDialogue):
        from .chat.listening import ChatListener

        return cast("Listener[AnswerT]", ChatListener(dialogue))
    assert isinstance(dialogue, ResponseDialogue), "there are two APIs that call functions"
    from .responses.listening import ResponseListener

    return cast("Listener[AnswerT]", ResponseListener(dialogue))
