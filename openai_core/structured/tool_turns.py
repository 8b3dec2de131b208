"""The turns of a tool run: counts and records them, and reports each to `on_step`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from inspect import isawaitable
from typing import Any, Generic, TypeVar

from ..callbacks import check_takes
from ..deadline import Deadline
from ..number_checks import checked_number
from ..steps import Step
from .function_tools import FunctionTool
from .tool_loop import MaxTurnsError, ToolCallRequest, ToolResult, ToolRun, ToolRunner, ToolStep

__all__ = ["ToolTurns"]

AnswerT = TypeVar("AnswerT")


class ToolTurns(Generic[AnswerT]):
    """The state of one call of `run_tools`. Removes its own options from the parameters that it is given."""

    def __init__(self, params: dict[str, Any]) -> None:
        self._deadline: object = params.get("deadline")
        self._max_turns: int = params.pop("max_turns", 10)
        checked_number("max_turns of run_tools()", self._max_turns, least=1, whole=True, infinite=True)
        self._on_step: Any = params.pop("on_step", None)
        if self._on_step is not None:
            check_takes("on_step of run_tools()", self._on_step, "a ToolStep")
        self._runner = ToolRunner(
            params.pop("tools", ()),
            concurrency=params.pop("max_concurrency", 8),
            on_error=params.pop("on_tool_error", "tell"),
            abandon_on_cancel=isinstance(self._deadline, Deadline),
        )
        self.run: ToolRun[AnswerT] = ToolRun()
        self._done = False

    @property
    def tools(self) -> list[Any]:
        """The tools of the call, also those that the server runs."""
        return self._runner.tools

    @property
    def functions(self) -> Iterable[FunctionTool[..., Any]]:
        """Those that run here."""
        return self._runner.functions

    def has_next(self) -> bool:
        """Whether another request is to be sent.

        Raises:
            MaxTurnsError: it is, but `max_turns` is reached.
        """
        if not self._done and len(self.run.steps) >= self._max_turns:
            raise MaxTurnsError(self.run, self._max_turns)
        return not self._done

    def asking(self) -> Step:
        """The deadline step of waiting for the next answer."""
        number = len(self.run.steps) + 1
        return self._step(f"waiting for answer {number} of the model", sent=number > 1)

    def _step(self, doing: str, *, sent: bool = True) -> Step:
        step = Step(self._deadline, "run_tools", doing, sent=sent)
        step.partial = self.run
        return step

    async def step(self, answer: AnswerT, calls: Sequence[ToolCallRequest]) -> list[ToolResult]:
        """Run the calls of an answer, and record the turn."""
        with self._step(f"running {', '.join(call.name for call in calls)}"):
            results = await self._runner.run(calls)
        self._done = not calls
        step = ToolStep(answer, results)
        self.run.steps.append(step)
        if self._on_step is not None:
            with self._step("calling on_step"):
                result = self._on_step(step)
                if isawaitable(result):
                    await result
        return results
