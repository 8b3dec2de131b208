"""The toolset that carries out a model's computer calls with a driver."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, cast

from ..exclusive_use import CloseStatus
from ..structured.tool_diagnostics import ToolDiagnosticObserver
from ..wrong_calls import refuse_wrong_calls
from .actions import ComputerActionInput, ComputerUseError, actions_of, checked_screenshot, safety_checks_of
from .call_control import CallControl, one_call_at_a_time
from .conversation import ComputerConversation
from .drivers import AsyncComputerDriver, checked_driver

if TYPE_CHECKING:
    from ..client import AsyncOpenAI
    from ..structured.function_tools import FunctionTool
    from ..types.responses import Response, ResponseComputerToolCall
    from ..types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from ..types.responses.response_input_item_param import ComputerCallOutput

__all__ = ["AsyncComputerToolset", "cancelled_error"]

ApproveChecks = Callable[["ResponseComputerToolCall"], Awaitable[bool]]
BeforeAction = Callable[[ComputerActionInput], Awaitable[bool]]


def cancelled_error() -> ComputerUseError:
    """The exception of a call that the program cancelled."""
    return ComputerUseError("the computer run was cancelled by the program")


@refuse_wrong_calls
class AsyncComputerToolset:
    """A model's computer, driven by `driver`. Runs one call at a time; close it to take no more.

    Whether a driver's actions are safe is for the program to say: a call with pending safety checks runs only if
    `approve_safety_checks` returns True, and each action only if `before_action` does, where it is given.

    Args:
        driver: carries out the actions, in the order of the call. It stays open; whoever made it closes it. Methods and
            callbacks that have a parameter `cancelled` get that of `execute`, to end early by themselves.

    Raises:
        ValueError: the driver lacks an action.
    """

    def __init__(self, driver: AsyncComputerDriver) -> None:
        checked_driver(driver)
        self.driver = driver
        self._use = one_call_at_a_time("computer")

    def __repr__(self) -> str:
        return f"<AsyncComputerToolset {self._use.state}>"

    def close(self) -> CloseStatus:
        """Take no further calls; one that is running goes on. May be called again."""
        return self._use.close()

    def as_tools(
        self, *, approve_safety_checks: ApproveChecks | None = None, before_action: BeforeAction | None = None
    ) -> list[FunctionTool[..., Any]]:
        """The computer as a tool of `responses.run_tools()`, to be used beside others.

        Args:
            approve_safety_checks: as for `execute`.
            before_action: as for `execute`.
        """
        from .run_tools import ComputerTool

        async def execute(call: ResponseComputerToolCall) -> ComputerCallOutput:
            return await self.execute(call, approve_safety_checks=approve_safety_checks, before_action=before_action)

        return [ComputerTool(execute, self)]

    async def run(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: ApproveChecks | None = None,
        before_action: BeforeAction | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> Response:
        """Have the model use the computer until it answers without calling it. Returns that answer.

        The whole history is sent each time, so the server need not store anything; reasoning comes back encrypted.

        Args:
            client: sends the requests.
            params: what `responses.create` takes, but for `stream`, `background`, `conversation` and
                `previous_response_id`. Without `tools`, the tool is `{"type": "computer"}`.
            max_steps: how many requests at most. The calls of the last allowed answer are not carried out.
            approve_safety_checks: as for `execute`.
            before_action: as for `execute`.
            cancelled: as for `execute`; asked before each request as well.
            on_diagnostic: as for `execute`.

        Raises:
            ComputerUseError: an answer cannot be continued, something was not approved, or the run was cancelled.
                Its `response` is the answer at hand.
            ValueError: an argument cannot be used. Nothing was sent.
            RuntimeError: another call is running, or the toolset is closed.
            Exception: that of the client, the driver or a callback.
        """
        conversation = ComputerConversation(cast("dict[str, Any]", params), max_steps)
        response: Response | None = None
        with self._use.held():
            try:
                while True:
                    if cancelled is not None and cancelled():
                        raise cancelled_error()
                    response = await cast("Any", client.responses.create)(**conversation.request())
                    assert response is not None, "create gives a response or raises"
                    calls = conversation.calls_of(response)
                    if not calls:
                        return response
                    for call in calls:
                        control = CallControl("computer", call.call_id, cancelled, on_diagnostic, cancelled_error)
                        conversation.history.append(
                            await self._execute(call, control, approve_safety_checks, before_action)
                        )
            except ComputerUseError as exc:
                exc.response = exc.response or response
                raise

    async def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: ApproveChecks | None = None,
        before_action: BeforeAction | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> ComputerCallOutput:
        """Carry out one call. Returns the input item that answers it.

        Args:
            call: an item of a response's output.
            approve_safety_checks: asked about a call with pending safety checks; without it such calls are refused.
            before_action: asked before each action, the screenshot at the end included. Default: all are allowed.
            cancelled: asked between all steps; after True nothing further is done.
            on_diagnostic: called at the end of each stage, without its contents; what it raises is ignored.

        Raises:
            ComputerUseError: the call cannot be carried out, was not approved, or was cancelled; or the driver returned
                no screenshot. Actions before that were done.
            RuntimeError: another call is running, or the toolset is closed.
            Exception: that of the driver or of a callback.
        """
        control = CallControl("computer", call.call_id, cancelled, on_diagnostic, cancelled_error)
        with self._use.held():
            return await self._execute(call, control, approve_safety_checks, before_action)

    async def _execute(
        self,
        call: ResponseComputerToolCall,
        control: CallControl[ComputerUseError],
        approve_safety_checks: ApproveChecks | None,
        before_action: BeforeAction | None,
    ) -> ComputerCallOutput:
        actions = actions_of(call)
        control.stop_if_cancelled()
        if call.pending_safety_checks:
            await _approve_checks(call, control, approve_safety_checks)
        screenshot: Any = None
        for action in actions:
            control.stop_if_cancelled()
            if before_action is not None:
                if not await control.ask(action.type, before_action, action):
                    raise ComputerUseError(f"the action {action.type!r} was not approved")
                control.stop_if_cancelled()
            screenshot = await self._act(action, control)
        control.stop_if_cancelled()
        output: Any = {
            "type": "computer_call_output",
            "call_id": call.call_id,
            "output": screenshot,
            "acknowledged_safety_checks": safety_checks_of(call),
        }
        return cast("ComputerCallOutput", output)

    async def _act(self, action: ComputerActionInput, control: CallControl[ComputerUseError]) -> Any:
        """Carry out one action. Returns what a screenshot shows."""
        method: Any = getattr(self.driver, action.type)
        control.start()
        try:
            if action.type == "screenshot":
                result: Any = checked_screenshot(await control.call("screenshot() of the driver", method))
            else:
                result = await control.call(f"{action.type}() of the driver", method, action)
        except Exception:
            control.report("action", "driver_failed", action.type)
            raise
        if control.is_cancelled:
            control.report("action", "cancelled", action.type)
            raise cancelled_error()
        control.report("action", "completed", action.type)
        return result


async def _approve_checks(
    call: ResponseComputerToolCall, control: CallControl[ComputerUseError], approve: ApproveChecks | None
) -> None:
    if approve is None:
        control.report("approval", "refused", None)
        approved = False
    else:
        approved = await control.ask(None, approve, call)
    if not approved:
        codes = ", ".join(repr(check.code or check.id) for check in call.pending_safety_checks)
        raise ComputerUseError(
            f"computer call {call.call_id!r} has pending safety checks ({codes}) that were not approved; "
            "have approve_safety_checks return True to go on"
        )
