"""Functions that a model calls: run with validated arguments, many at once, and what each gave.

The requests around them are made by the resources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any, Generic, Literal, TypeVar, cast

import anyio
import anyio.to_thread

from ..checked_numbers import checked_number
from ..errors import OpenAIError
from .function_tools import FunctionTool, text_of_result

__all__ = ["MaxTurnsError", "OnToolError", "ToolCallRequest", "ToolResult", "ToolRun", "ToolRunner", "ToolStep"]

AnswerT = TypeVar("AnswerT")

OnToolError = Literal["tell", "raise"]
"""What becomes of a tool's exception: the model is told its message, or the caller gets it."""


@dataclass(frozen=True, slots=True)
class ToolCallRequest:
    """The model's wish to have a function run."""

    id: str
    name: str
    arguments: str
    """JSON, as the model wrote it."""


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What came of a call."""

    call: ToolCallRequest
    output: str
    """What the model is told."""
    value: Any = None
    """What the function gave."""
    error: Exception | None = None
    """Why it gave nothing: its exception, or that of reading its arguments."""


@dataclass(frozen=True, slots=True)
class ToolStep(Generic[AnswerT]):
    """One turn: an answer of the model, and the results of the calls in it."""

    answer: AnswerT
    results: Sequence[ToolResult]


@dataclass(frozen=True, slots=True)
class ToolRun(Generic[AnswerT]):
    """A conversation in which tools were run."""

    steps: list[ToolStep[AnswerT]] = field(default_factory=list[ToolStep[AnswerT]])
    """One for each request; the last has no results, unless the turns were used up."""
    history: list[Any] = field(default_factory=list[Any])
    """The messages (or input items) so far, results included: what a further request would continue."""

    @property
    def final(self) -> AnswerT:
        """The last answer."""
        return self.steps[-1].answer


class MaxTurnsError(OpenAIError):
    """The model still called tools after the last turn that was allowed; `run` has all that was done."""

    def __init__(self, run: ToolRun[Any], max_turns: int) -> None:
        super().__init__(
            f"the model still calls tools after {max_turns} turns; allow more max_turns, or go on from run.history"
        )
        self.run = run
        self.max_turns = max_turns

    def __reduce__(self) -> tuple[Any, ...]:
        return MaxTurnsError, (self.run, self.max_turns)


class ToolRunner:
    """Runs the calls of one answer: async functions in the loop, others in worker threads, a limited number at once."""

    def __init__(
        self,
        tools: Iterable[FunctionTool[..., Any] | Callable[..., Any]],
        *,
        concurrency: int,
        on_error: OnToolError,
        leave_behind: bool = False,
    ) -> None:
        """Take the tools; plain functions become tools.

        Args:
            concurrency: how many run at once.
            on_error: what becomes of their exceptions.
            leave_behind: whether a function in a worker thread is left to finish alone when its call is cancelled.

        Raises:
            SchemaError: a function of which no tool can be made.
            ValueError: two tools of one name, no room to run any, or an unknown way to handle errors.
        """
        checked_number("max_concurrency of run_tools()", concurrency, least=1, whole=True)
        if on_error not in ("tell", "raise"):
            raise ValueError(f"run_tools() knows on_tool_error='tell' and 'raise'; got {on_error!r}")
        self.tools: list[FunctionTool[..., Any]] = []
        self._by_name: dict[str, FunctionTool[..., Any]] = {}
        for tool in tools:
            made = cast("FunctionTool[..., Any]", tool) if isinstance(tool, FunctionTool) else FunctionTool(tool)
            if made.name in self._by_name:
                raise ValueError(f"run_tools() got two tools named {made.name!r}; give one of them another name")
            self._by_name[made.name] = made
            self.tools.append(made)
        self._concurrency = concurrency
        self._on_error = on_error
        self._leave_behind = leave_behind

    async def run(self, calls: Sequence[ToolCallRequest]) -> list[ToolResult]:
        """Run all calls; the results come in their order.

        Raises:
            Exception: with `on_error="raise"`, that of the first tool that failed; the others are cancelled.
        """
        results: dict[int, ToolResult] = {}
        limit = anyio.Semaphore(self._concurrency)
        failed: list[Exception] = []

        async def one(index: int, call: ToolCallRequest) -> None:
            async with limit:
                result = results[index] = await self._run_one(call)
            if result.error is not None and self._on_error == "raise":
                failed.append(result.error)
                group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for index, call in enumerate(calls):
                group.start_soon(one, index, call)
        if failed:
            raise failed[0]
        return [results[index] for index in range(len(calls))]

    async def _run_one(self, call: ToolCallRequest) -> ToolResult:
        tool = self._by_name.get(call.name)
        if tool is None:
            message = f"there is no tool {call.name!r}; the tools are {', '.join(self._by_name) or 'none'}"
            return ToolResult(call, message, error=LookupError(message))
        try:
            arguments = tool.parse(call.arguments)
        except ValueError as exc:
            return ToolResult(call, f"the arguments of {call.name} are invalid: {exc}", error=exc)
        try:
            if tool.is_async:
                value = await tool.call_with(arguments)
            else:
                value = await anyio.to_thread.run_sync(tool.call_with, arguments, abandon_on_cancel=self._leave_behind)
                if isawaitable(value):
                    value = await value
            return ToolResult(call, text_of_result(value), value=value)
        except Exception as exc:
            return ToolResult(call, f"{call.name} failed: {type(exc).__name__}: {exc}", error=exc)
