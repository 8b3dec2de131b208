"""The blocking toolset that carries out a model's computer calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from openai_core.computer_use.actions import ComputerActionInput
from openai_core.computer_use.drivers import ComputerDriver, checked_driver
from openai_core.computer_use.toolset import AsyncComputerToolset
from openai_core.exclusive_use import CloseStatus
from openai_core.structured.tool_diagnostics import ToolDiagnosticObserver
from openai_core.wrong_calls import refuse_wrong_calls

from ..inline import run_inline
from .blocking import BlockingClient, BlockingDriver, awaitable

if TYPE_CHECKING:
    from openai_core.structured.function_tools import FunctionTool
    from openai_core.types.responses import Response, ResponseComputerToolCall
    from openai_core.types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from openai_core.types.responses.response_input_item_param import ComputerCallOutput

    from ..client import OpenAI

__all__ = ["ComputerToolset"]

ApproveChecks = Callable[["ResponseComputerToolCall"], bool]
BeforeAction = Callable[[ComputerActionInput], bool]


@refuse_wrong_calls
class ComputerToolset:
    """`AsyncComputerToolset` for programs that block: driver and callbacks are called in the caller's thread.

    Args:
        driver: carries out the actions, in the order of the call. It stays open; whoever made it closes it. Methods and
            callbacks that have a parameter `cancelled` get that of `execute`, to end early by themselves.

    Raises:
        ValueError: the driver lacks an action, or is an asynchronous one.
    """

    def __init__(self, driver: ComputerDriver) -> None:
        checked_driver(driver)
        self.driver = driver
        self._toolset = AsyncComputerToolset(cast("Any", BlockingDriver(driver, "AsyncComputerToolset")))

    def __repr__(self) -> str:
        return repr(self._toolset).replace("Async", "", 1)

    def close(self) -> CloseStatus:
        """Take no further calls; one that is running goes on. May be called again."""
        return self._toolset.close()

    def as_tools(
        self, *, approve_safety_checks: ApproveChecks | None = None, before_action: BeforeAction | None = None
    ) -> list[FunctionTool[..., Any]]:
        """The computer as a tool of `responses.run_tools()`, to be used beside others.

        There, driver and callbacks are called in worker threads, one after the other.
        """
        from openai_core.computer_use.run_tools import ComputerTool

        def execute(call: ResponseComputerToolCall) -> ComputerCallOutput:
            return self.execute(call, approve_safety_checks=approve_safety_checks, before_action=before_action)

        return [ComputerTool(execute, self, is_async=False)]

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: ApproveChecks | None = None,
        before_action: BeforeAction | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> Response:
        """Have the model use the computer until it answers without calling it. Returns that answer.

        Arguments and exceptions are those of `AsyncComputerToolset.run`.
        """
        return run_inline(
            self._toolset.run(
                cast("Any", BlockingClient(client)),
                params,
                max_steps=max_steps,
                approve_safety_checks=awaitable(approve_safety_checks),
                before_action=awaitable(before_action),
                cancelled=cancelled,
                on_diagnostic=on_diagnostic,
            )
        )

    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: ApproveChecks | None = None,
        before_action: BeforeAction | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> ComputerCallOutput:
        """Carry out one call. Returns the input item that answers it.

        Arguments and exceptions are those of `AsyncComputerToolset.execute`.
        """
        return run_inline(
            self._toolset.execute(
                call,
                approve_safety_checks=awaitable(approve_safety_checks),
                before_action=awaitable(before_action),
                cancelled=cancelled,
                on_diagnostic=on_diagnostic,
            )
        )
