"""The runner of tools for programs that block."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, cast

from openai_core.exclusive_use import CloseStatus
from openai_core.runners.responses.budget import ContextBudget
from openai_core.runners.responses.functions import RegisteredFunction
from openai_core.runners.responses.ledger import ResponsesToolLedger
from openai_core.runners.responses.runner import AsyncResponsesToolRunner, EarlyExecution
from openai_core.runners.responses.turn import ResponsesRunnerTurn

from ..inline import run_inline
from .runtime import BlockingRuntime

if TYPE_CHECKING:
    from openai_core.computer_use.actions import ComputerActionInput
    from openai_core.streaming.responses.events import ResponseStreamEvent
    from openai_core.structured.tool_diagnostics import ToolDiagnosticObserver
    from openai_core.types.responses import Response, ResponseComputerToolCall, ResponseFunctionToolCall
    from openai_core.types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from openai_core.types.responses.response_output_item import McpApprovalRequest

    from ..client.client import OpenAI
    from ..computer_use.browser import BrowserToolset
    from ..computer_use.computer import ComputerToolset

__all__ = ["ResponsesToolRunner"]


class _Runner(AsyncResponsesToolRunner):
    _runtime = BlockingRuntime()


class ResponsesToolRunner:
    """Has a model use functions, a browser and a computer until it answers. One run at a time.

    Functions and callbacks are called in the thread that calls `run`, one after the other; early calls of `independent`
    functions in threads of their own.

    Args:
        browser: a toolset, which stays open.
        computer: a toolset, which stays open.
        functions: what the model may call beside these.
        early_execution: what an `eager` run may carry out early.

    Raises:
        ValueError: two functions have the same name, or `early_execution` names something else.
    """

    def __init__(
        self,
        *,
        browser: BrowserToolset | None = None,
        computer: ComputerToolset | None = None,
        functions: list[RegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        self.browser = browser
        self.computer = computer
        self._runner = _Runner(
            browser=cast("Any", browser),
            computer=cast("Any", computer),
            functions=cast("Any", functions),
            early_execution=early_execution,
        )

    def close(self) -> CloseStatus:
        """Allow no further run. One that goes on is not disturbed; the toolsets stay open."""
        return self._runner.close()

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        ledger: ResponsesToolLedger | None = None,
        context_budget: ContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], bool] | None = None,
        before_early_call: Callable[[ResponseFunctionToolCall | ResponseComputerToolCall], Literal["execute", "defer"]]
        | None = None,
    ) -> Response:
        """Go on until an answer calls nothing. Returns that answer.

        Arguments and exceptions are those of `AsyncResponsesToolRunner.run`.
        """
        options: Any = {name: value for name, value in locals().items() if name not in ("self", "client", "params")}
        return run_inline(self._runner.run(cast("Any", client), params, **options))

    def iterate(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        ledger: ResponsesToolLedger | None = None,
        context_budget: ContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], bool] | None = None,
        before_early_call: Callable[[ResponseFunctionToolCall | ResponseComputerToolCall], Literal["execute", "defer"]]
        | None = None,
    ) -> Generator[ResponsesRunnerTurn, None, None]:
        """The same, answer by answer. The calls of a turn are carried out when the next one is asked for.

        Arguments and exceptions are those of `AsyncResponsesToolRunner.run`; the exceptions are raised while iterating.
        """
        options: Any = {name: value for name, value in locals().items() if name not in ("self", "client", "params")}
        turns = self._runner.iterate(cast("Any", client), params, **options)
        try:
            while True:
                try:
                    turn = run_inline(turns.__anext__())
                except StopAsyncIteration:
                    return
                yield turn
        finally:
            run_inline(turns.aclose())
