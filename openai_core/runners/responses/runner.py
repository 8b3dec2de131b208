"""The runner of tools: functions, a browser and a computer, until the model answers without calling them."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal, cast

from typing_extensions import TypedDict

from ...exclusive_use import CloseStatus
from ...structured.tool_diagnostics import ToolDiagnosticObserver
from ..diagnostics import Reporter
from ..one_run import one_run_at_a_time
from .answers import COMPUTERS, Approvals, UnusableError, checked_params, server_tools
from .budget import AsyncContextBudget, checked_budget
from .calls import APPROVAL, COMPUTER, Calls, CallTool
from .errors import ToolRunnerCancelledError, ToolRunnerError
from .functions import AsyncRegisteredFunction, checked_functions
from .ledger import AsyncResponsesToolLedger, checked_ledger, fits
from .record import Record
from .run import Run
from .runtime import AsyncRuntime, Runtime
from .turn import ResponsesRunnerTurn

if TYPE_CHECKING:
    from ...client import AsyncOpenAI
    from ...computer_use.actions import ComputerActionInput
    from ...computer_use.browser.toolset import AsyncBrowserToolset
    from ...computer_use.toolset import AsyncComputerToolset
    from ...streaming.responses.events import ResponseStreamEvent
    from ...types.responses import Response, ResponseComputerToolCall, ResponseFunctionToolCall
    from ...types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from ...types.responses.response_output_item import McpApprovalRequest

__all__ = ["AsyncResponsesToolRunner", "EarlyExecution"]


class EarlyExecution(TypedDict, total=False):
    """What an `eager` run may carry out while the answer is still coming. Default: all calls."""

    functions: list[str]
    """Names of functions, or of tools of the browser."""
    computer: bool


class AsyncResponsesToolRunner:
    """Has a model use functions, a browser and a computer until it answers. One run at a time.

    It is for runs that act on the world: a call that cannot be carried out, an exception or an answer that is not as
    expected ends the run; `responses.run_tools()` reports it to the model. Calls are carried out one after the other,
    in the order of the answer, each once.

    Args:
        browser: a toolset, which stays open.
        computer: a toolset, which stays open.
        functions: what the model may call beside these.
        early_execution: what an `eager` run may carry out early.

    Raises:
        ValueError: two functions have the same name, or `early_execution` names something else.
    """

    _runtime: Runtime = AsyncRuntime()

    def __init__(
        self,
        *,
        browser: AsyncBrowserToolset | None = None,
        computer: AsyncComputerToolset | None = None,
        functions: list[AsyncRegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        self.browser = browser
        self.computer = computer
        self._browser_tools: list[Any] = list(browser.tools) if browser is not None else []
        names = [tool["name"] for tool in self._browser_tools]
        self._functions = checked_functions(functions, names)
        self._early = _checked_early(early_execution, {*names, *self._functions}, computer is not None)
        self._use = one_run_at_a_time()

    def close(self) -> CloseStatus:
        """Allow no further run. One that goes on is not disturbed; the toolsets stay open."""
        return self._use.close()

    async def run(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], Awaitable[None]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        ledger: AsyncResponsesToolLedger | None = None,
        context_budget: AsyncContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None = None,
        before_early_call: Callable[
            [ResponseFunctionToolCall | ResponseComputerToolCall], Awaitable[Literal["execute", "defer"]]
        ]
        | None = None,
    ) -> Response:
        """Go on until an answer calls nothing. Returns that answer.

        The whole history is sent each time, so the server need not store anything; reasoning comes back encrypted.

        Args:
            client: sends the requests.
            params: what `responses.create` takes, but for `stream`, `background`, `conversation` and
                `previous_response_id`. Their `tools` are those that the server carries out, and the computer.
            max_steps: the most requests. Default: 20, or that of the checkpoint that is resumed. The calls of the last
                allowed answer are not carried out.
            stream: whether answers are streamed.
            eager: whether calls are carried out while their answer is still coming; needs `stream`.
            max_concurrent_calls: how many early calls of `independent` functions run at once.
            on_event: gets the events of streamed answers.
            cancelled: asked between all steps; after True nothing further is done.
            approve_safety_checks: asked about computer calls with pending safety checks.
            before_action: asked before each action of the computer.
            ledger: saves checkpoints, and may have one to resume from.
            context_budget: limits the input of each request.
            on_diagnostic: is notified of each step; see `ToolDiagnostic`.
            approve_mcp: asked about calls of remote servers that need approval.
            before_early_call: asked before an early call; after `defer`, this call and those that follow wait for the
                end of the answer.

        Raises:
            ToolRunnerError: there is no result; its text says why, and its `__cause__` has what was raised.
            ToolRunnerCancelledError: the task was cancelled, on asyncio.
            ValueError: an argument cannot be used. Nothing was sent.
            RuntimeError: another run goes on, or the runner is closed.
        """
        options = {name: value for name, value in locals().items() if name not in ("self", "client", "params")}
        with self._use.held():
            run = self._begin(client, params, options)
            with _stopped(run.record):
                turn = await run.next_turn()
                while turn is not None and not turn.final:
                    turn = await run.next_turn()
                assert turn is not None, "a run gives a final turn or raises"
                return turn.response

    async def iterate(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], Awaitable[None]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        ledger: AsyncResponsesToolLedger | None = None,
        context_budget: AsyncContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None = None,
        before_early_call: Callable[
            [ResponseFunctionToolCall | ResponseComputerToolCall], Awaitable[Literal["execute", "defer"]]
        ]
        | None = None,
    ) -> AsyncGenerator[ResponsesRunnerTurn, None]:
        """The same, answer by answer. The calls of a turn are carried out when the next one is asked for.

        Arguments and exceptions are those of `run`; the exceptions are raised while iterating.
        """
        options = {name: value for name, value in locals().items() if name not in ("self", "client", "params")}
        with self._use.held():
            run = self._begin(client, params, options)
            try:
                while True:
                    with _stopped(run.record):
                        turn = await run.next_turn()
                    if turn is None:
                        return
                    yield turn
            finally:
                run.end()

    def _begin(self, client: Any, params: Any, options: dict[str, Any]) -> Run:
        sent = checked_params(params, has_functions=bool(self._functions), has_computer=self.computer is not None)
        ledger: Any = options["ledger"]
        budget: Any = options["context_budget"]
        if ledger is not None:
            checked_ledger(ledger)
        if budget is not None:
            checked_budget(budget, params)
            # Callbacks and history see the same limits throughout, whatever the program does with its dict.
            options["context_budget"] = dict(budget)
        resumed: Any = ledger.resume_from if ledger is not None else None
        max_steps = options["max_steps"]
        if max_steps is None:
            max_steps = 20 if resumed is None else resumed.get("max_steps")
        _check_counts(max_steps=max_steps, max_concurrent_calls=options["max_concurrent_calls"])
        if options["eager"] and not options["stream"]:
            raise ValueError("eager calls need the stream of an answer; give stream=True as well")
        given = list(cast("Any", params.get("tools") or ()))
        computers = [tool for tool in given if tool.get("type") in COMPUTERS]
        if self.computer is not None and not computers:
            computers = [{"type": "computer"}]
            given += computers
        declared = [*self._browser_tools, *(one.tool for one in self._functions.values()), *given]
        override = sorted(name for name, one in self._functions.items() if one.allow_output_override)
        asked: Any = params.get("input") or ()
        history = [{"role": "user", "content": asked}] if isinstance(asked, str) else _items(asked)
        record = Record(
            self._runtime,
            ledger,
            max_steps=max_steps,
            tools=declared,
            override_names=override,
            by_server=bool(server_tools(given)),
        )
        if ledger is not None and resumed is not None:
            history = record.resume(fits(resumed, ledger.run_id, max_steps, declared, override)) + history
        report = Reporter("responses", options["on_diagnostic"], monotonic)
        approvals = Approvals(given)
        calls = Calls(self._functions, self.browser, self.computer, options, record, self._runtime, report, approvals)
        tools = [CallTool(tool["name"], tool, calls) for tool in declared if tool.get("type") == "function"]
        tools += [CallTool(COMPUTER, tool, calls, "computer_call") for tool in computers]
        tools.append(CallTool(APPROVAL, {}, calls, "mcp_approval_request"))
        return Run(
            client,
            sent,
            history,
            tools=tools,
            declared=declared,
            options=options,
            early=self._early,
            record=record,
            calls=calls,
            approvals=approvals,
            runtime=self._runtime,
            report=report,
        )


@contextmanager
def _stopped(record: Record) -> Generator[None]:
    """Make what ends a run the exceptions of runs."""
    try:
        yield
    except CancelledError:
        raise ToolRunnerCancelledError(record.attempted, record.returned) from None
    except ToolRunnerError:
        raise
    except UnusableError as exc:
        raise record.error(f"the run of tools stopped: {exc}") from exc.__cause__
    except Exception as exc:
        raise record.error(f"the run of tools stopped: {type(exc).__name__} was raised") from exc


def _items(given: Any) -> list[Any]:
    return [item.to_dict() if hasattr(item, "to_dict") else item for item in given]


def _check_counts(**counts: Any) -> None:
    for name, value in counts.items():
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ValueError(f"{name} of a run is a whole number of at least 1; got {value!r}")


def _checked_early(given: Any, names: set[str], has_computer: bool) -> frozenset[str] | None:
    """The names of tools whose calls may be early; None for all."""
    if given is None:
        return None
    functions: list[Any] = list(given.get("functions") or ())
    computer = given.get("computer", False)
    if given.keys() - {"functions", "computer"} or len({*functions}) != len(functions) or not {*functions} <= names:
        raise ValueError(
            f"early_execution has 'functions', different names of {', '.join(sorted(names)) or 'no function'}, and "
            f"'computer'; got {given!r}"
        )
    if not isinstance(computer, bool) or (computer and not has_computer):
        raise ValueError(f"'computer' of early_execution is True or False, and True with a computer; got {computer!r}")
    return frozenset([*functions, *([COMPUTER] if computer else [])])
