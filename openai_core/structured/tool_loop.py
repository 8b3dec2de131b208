"""Running the functions that a model calls, with validated arguments and limited concurrency.

The requests between are sent by the resources.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar, cast

import anyio

from ..callbacks import is_cancellation
from ..errors import OpenAIError
from ..lacked_names import lack_names, visible_names
from ..model import BaseModel
from ..number_checks import checked_number
from ..worker_threads import run_function
from ..wrong_calls import refuse_wrong_calls
from .function_tools import FunctionTool, text_of_result

__all__ = ["MaxTurnsError", "OnToolError", "ToolCallRequest", "ToolResult", "ToolRun", "ToolRunner", "ToolStep"]

AnswerT = TypeVar("AnswerT")

OnToolError = Literal["tell", "raise"]
"""What to do when a tool raises: send the message of the exception to the model, or raise it to the caller."""


@dataclass(frozen=True, slots=True)
class ToolCallRequest:
    """A function call requested by the model."""

    id: str
    name: str
    arguments: str
    """The JSON text that the model wrote."""


@refuse_wrong_calls
@dataclass(frozen=True, slots=True)
class ToolResult:
    """The result of a function call."""

    call: ToolCallRequest
    """The call."""
    output: str
    """The text that is sent to the model."""
    value: Any = None
    """What the function returned."""
    error: Exception | None = None
    """The exception that the function raised, or why its arguments could not be parsed."""


@dataclass(frozen=True, slots=True)
class ToolStep(Generic[AnswerT]):
    """One turn: an answer of the model, and the results of the calls in it."""

    answer: AnswerT
    """The answer of the model."""
    results: Sequence[ToolResult]
    """The results of its calls, in their order."""


@dataclass(frozen=True, slots=True)
class ToolRun(Generic[AnswerT]):
    """A conversation in which functions were run."""

    __dir__ = visible_names

    steps: list[ToolStep[AnswerT]] = field(default_factory=list[ToolStep[AnswerT]])
    """One step a request. The last has no results, unless `max_turns` was reached."""
    history: list[Any] = field(default_factory=list[Any])
    """The messages or input items so far, including results: a further request can continue from them."""

    @property
    def final(self) -> AnswerT:
        """The last answer."""
        return self.steps[-1].answer


lack_names(
    ToolRun,
    {
        "answer": "use final, the last answer",
        "choices": "use final, the last answer",
        "content": "use final, the last answer",
        "final_output": "use final, the last answer",
        "output": "use final, the last answer",
        "output_parsed": "use final, the last answer",
        "output_text": "use final, the last answer",
        "response": "use final, the last answer",
        "result": "use final, the last answer",
        "text": "use final, the last answer",
        "messages": "use history",
        "tool_calls": "use steps",
        "usage": "each answer in steps has its usage",
    },
)


class MaxTurnsError(OpenAIError):
    """The model still called functions after `max_turns` turns. `run` is the conversation so far."""

    def __init__(self, run: ToolRun[Any], max_turns: int) -> None:
        super().__init__(
            f"the model still calls tools after {max_turns} turns; allow more max_turns, or go on from run.history"
        )
        self.run = run
        self.max_turns = max_turns

    def __reduce__(self) -> tuple[Any, ...]:
        return MaxTurnsError, (self.run, self.max_turns)


class ToolRunner:
    """Runs the calls of an answer, some at once: async functions in the event loop, others in worker threads."""

    def __init__(
        self,
        tools: Iterable[FunctionTool[..., Any] | Callable[..., Any] | Mapping[str, Any] | BaseModel],
        *,
        concurrency: int,
        on_error: OnToolError,
        abandon_on_cancel: bool = False,
    ) -> None:
        """Take the tools; plain functions are made into tools.

        Args:
            tools: tools or typed functions, and descriptions of tools that the server runs.
            concurrency: how many calls run at once.
            on_error: what to do when a tool raises.
            abandon_on_cancel: whether a function in a worker thread is left to finish by itself when it is cancelled.

        Raises:
            SchemaError: a function cannot be made into a tool.
            TypeError: `tools` is not a list, or one of them is the description of a function, which cannot be called.
            ValueError: two tools have the same name, or an option is out of range.
        """
        listed = _listed(tools)
        checked_number("max_concurrency of run_tools()", concurrency, least=1, whole=True)
        if on_error not in ("tell", "raise"):
            raise ValueError(f"run_tools() knows on_tool_error='tell' and 'raise'; got {on_error!r}")
        self.tools: list[FunctionTool[..., Any] | Mapping[str, Any] | BaseModel] = []
        """All that are sent, in their order."""
        self._by_name: dict[str, FunctionTool[..., Any]] = {}
        for index, tool in enumerate(listed):
            if isinstance(tool, Mapping | BaseModel):
                self.tools.append(_run_by_the_server(cast("Any", tool), index))
                continue
            made = _tool_of(tool, index)
            if made.name in self._by_name:
                raise ValueError(f"run_tools() got two tools named {made.name!r}; give one of them another name")
            self._by_name[made.name] = made
            self.tools.append(made)
        self._concurrency = concurrency
        self._on_error = on_error
        self._abandon_on_cancel = abandon_on_cancel

    @property
    def functions(self) -> Iterable[FunctionTool[..., Any]]:
        """Those that run here."""
        return self._by_name.values()

    async def run(self, calls: Sequence[ToolCallRequest]) -> list[ToolResult]:
        """Run all calls. The results are in the order of the calls.

        Raises:
            Exception: with `on_error="raise"`, that of the first tool that failed; the others are cancelled.
            BaseException: a tool raised `SystemExit` or the like; the others are cancelled.
        """
        if self._concurrency == 1:
            return await self._run_in_turn(calls)
        results: dict[int, ToolResult] = {}
        limit = anyio.Semaphore(self._concurrency)
        failed: list[BaseException] = []

        async def in_turn(indexes: Sequence[int]) -> None:
            for index in indexes:
                error: BaseException | None = None
                try:
                    async with limit:
                        result = results[index] = await self._run_one(calls[index])
                    if self._raises(calls[index]):
                        error = result.error
                except BaseException as exc:
                    if is_cancellation(exc):
                        raise
                    error = exc
                if error is not None:
                    failed.append(error)
                    group.cancel_scope.cancel()
                    return

        async with anyio.create_task_group() as group:
            for indexes in self._queues(calls):
                group.start_soon(in_turn, indexes)
        if failed:
            raise failed[0]
        return [results[index] for index in range(len(calls))]

    async def _run_in_turn(self, calls: Sequence[ToolCallRequest]) -> list[ToolResult]:
        """Without tasks: also where there is no event loop, if the tools need none."""
        results: list[ToolResult] = []
        for call in calls:
            result = await self._run_one(call)
            if result.error is not None and self._raises(call):
                raise result.error
            results.append(result)
        return results

    def _queues(self, calls: Sequence[ToolCallRequest]) -> Iterable[list[int]]:
        """The indexes of the calls, those in one list to run one after the other."""
        queues: dict[object, list[int]] = {}
        for index, call in enumerate(calls):
            tool = self._by_name.get(call.name)
            alone = tool is None or tool.queue is None
            queues.setdefault(index if alone or tool is None else ("queue", id(tool.queue)), []).append(index)
        return queues.values()

    def _raises(self, call: ToolCallRequest) -> bool:
        tool = self._by_name.get(call.name)
        return self._on_error == "raise" or (tool is not None and not tool.returns_errors)

    async def _run_one(self, call: ToolCallRequest) -> ToolResult:
        tool = self._by_name.get(call.name)
        if tool is None:
            message = f"there is no tool {call.name!r}; the tools are {', '.join(self._by_name) or 'none'}"
            return ToolResult(call, message, error=LookupError(message))
        try:
            arguments = tool.read_call(call.id, call.arguments)
        except (ValueError, RecursionError) as exc:
            return ToolResult(call, f"the arguments of {call.name} are invalid: {exc}", error=exc)
        try:
            if tool.is_async:
                value = await tool.call_with(arguments)
            else:
                value = await run_function(tool.call_with, arguments, abandon_on_cancel=self._abandon_on_cancel)
                if inspect.isawaitable(value):
                    value = await value
            return ToolResult(call, text_of_result(value), value=value)
        except Exception as exc:
            return ToolResult(call, f"{call.name} failed: {type(exc).__name__}: {exc}", error=exc)


def _listed(tools: Any) -> Iterable[Any]:
    if not isinstance(tools, Iterable) or isinstance(tools, str | bytes | Mapping | BaseModel):
        raise TypeError(f"tools of run_tools() must be a list of functions; got {_kind_of(cast('object', tools))}")
    return tools  # pyright: ignore[reportUnknownVariableType]


def _tool_of(tool: Any, index: int) -> FunctionTool[..., Any]:
    if isinstance(tool, FunctionTool):
        return cast("FunctionTool[..., Any]", tool)
    if callable(tool):
        return FunctionTool(tool)
    raise TypeError(
        f"tools[{index}] of run_tools() must be a function, a FunctionTool, or a tool that the server runs, "
        f"such as {{'type': 'web_search'}}; got {_kind_of(tool)}"
    )


def _run_by_the_server(tool: Mapping[str, Any] | BaseModel, index: int) -> Mapping[str, Any] | BaseModel:
    """A description that is sent as it is.

    Raises:
        TypeError: it describes a function.
    """
    fields: Mapping[str, Any] = tool if isinstance(tool, Mapping) else tool.to_dict()
    if fields.get("type") != "function":
        return tool
    described = fields.get("function", fields)
    name = cast("Mapping[str, Any]", described).get("name") if isinstance(described, Mapping) else None
    which = f"the function {name!r}" if name else "a function"
    raise TypeError(
        f"tools[{index}] of run_tools() only describes {which}, which cannot be run; pass the Python "
        "function itself, or run the calls yourself with create() or parse()"
    )


def _kind_of(value: object) -> str:
    return "a function" if inspect.isroutine(value) else type(value).__name__
