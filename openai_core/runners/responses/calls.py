"""The calls of a run: checked when they come, carried out once, with their outputs recorded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final

from ...callbacks import with_cancelled
from ...structured.function_tools import AnsweringItem, FunctionTool
from .answers import Approvals, UnusableError
from .functions import checked_result, read_arguments

if TYPE_CHECKING:
    from ...structured.tool_diagnostics import DiagnosticReason
    from ..diagnostics import Reporter
    from .record import Record
    from .runtime import Runtime

__all__ = ["APPROVAL", "COMPUTER", "Call", "CallTool", "Calls"]

COMPUTER: Final = "(computer)"
APPROVAL: Final = "(approval)"


@dataclass(frozen=True, slots=True)
class Call:
    """A call that can be carried out."""

    id: str
    tool: str
    """The name of the function or browser tool, or `COMPUTER` or `APPROVAL`."""
    item: Any
    execute: Callable[[], Awaitable[dict[str, Any]]]
    """Carries it out, and returns the item that answers it."""
    can_be_supplied: bool = False
    independent: bool = False


class CallTool(FunctionTool[..., Any]):
    """A tool of the loop of `run_tools` whose calls a run carries out.

    Args:
        name: by which its calls go.
        sent: the tool as it is sent.
        calls: carry the calls out.
        answers: the type of the items that call it.
    """

    is_async = True
    returns_errors = False

    def __init__(self, name: str, sent: Mapping[str, Any], calls: Calls, answers: str = "function_call") -> None:
        self.name = name
        self.answers = answers
        self._sent = sent
        self._calls = calls

    def responses(self) -> dict[str, Any]:
        """The tool as it is sent."""
        return dict(self._sent)

    def read_call(self, call_id: str, arguments: str) -> Call:
        """The call, which was checked when it came."""
        return self._calls.known[call_id]

    def call_with(self, arguments: Call) -> Any:
        """Carry out a call."""
        return self._calls.carry_out(arguments)


class Calls:
    """Makes calls of the items of answers, and carries them out.

    Args:
        functions: by their names.
        browser: a toolset, with its tools' names; None for none.
        computer: a toolset; None for none.
        options: the callbacks of the run, by the names of its parameters.
        record: of the run.
        runtime: calls functions.
        report: is called for each call.
        approvals: what the tools of the server may do.
    """

    def __init__(
        self,
        functions: Mapping[str, Any],
        browser: Any,
        computer: Any,
        options: Mapping[str, Any],
        record: Record,
        runtime: Runtime,
        report: Reporter,
        approvals: Approvals,
    ) -> None:
        self.known: dict[str, Call] = {}
        """All calls that came, by their ids."""
        self._functions = functions
        self._browser = browser
        self._browser_names = {tool["name"] for tool in browser.tools} if browser is not None else frozenset[str]()
        self._computer = computer
        self._options = options
        self._record = record
        self._runtime = runtime
        self._report = report
        self._approvals = approvals
        self._supplied: dict[str, dict[str, Any]] = {}

    def stop_if_cancelled(self) -> None:
        """Raise if the program wants the run to stop."""
        cancelled = self._options["cancelled"]
        if cancelled is not None and cancelled():
            raise self._record.error("the run was cancelled by the program")

    # Reading

    def read(self, item: Any) -> Call | None:
        """The call of an item; None if it is no call that the program carries out.

        Raises:
            UnusableError: it cannot be carried out.
        """
        if item.type == "function_call":
            make, id = self._read_function, item.call_id
        elif item.type == "computer_call":
            make, id = self._read_computer, item.call_id
        elif item.type == "mcp_approval_request":
            make, id = self._read_approval, item.id
        else:
            return None
        known = self.known.get(id)
        if known is not None and known.item.id == item.id and id in self._record.outputs:
            return known  # carried out early
        if not id or id in self._record.attempted:
            raise UnusableError(f"the answer has a {item.type} with the id {id!r}, which came before or is empty")
        if getattr(item, "status", None) not in ("completed", None):
            raise UnusableError(f"a {item.type} of the answer has the status {item.status!r}")
        call = self.known[id] = make(item)
        return call

    def _read_function(self, item: Any) -> Call:
        if item.name in self._browser_names:
            return Call(item.call_id, item.name, item, lambda: self._use(self._browser, item))
        function = self._functions.get(item.name)
        if function is None or getattr(item, "namespace", None) != function.tool.get("namespace"):
            raise UnusableError(f"the answer calls the function {item.name!r}, which the runner does not have")
        started = self._report.now()
        try:
            arguments = read_arguments(function, item.arguments)
        except ValueError as exc:
            self._report("arguments", "invalid_input", started, call_id=item.call_id, member=item.name)
            raise UnusableError(f"the arguments of the call of {item.name!r} are invalid") from exc
        return Call(
            item.call_id,
            item.name,
            item,
            lambda: self._execute(function, item, arguments),
            function.allow_output_override,
            function.independent,
        )

    def _read_computer(self, item: Any) -> Call:
        if self._computer is None:
            raise UnusableError("the answer uses a computer, which the runner does not have")
        asked = {name: self._options[name] for name in ("approve_safety_checks", "before_action")}
        return Call(item.call_id, COMPUTER, item, lambda: self._use(self._computer, item, **asked))

    def _read_approval(self, item: Any) -> Call:
        self._approvals.check_server(item)
        return Call(item.id, APPROVAL, item, lambda: self._approve(item))

    # Carrying out

    def supply(self, outputs: Mapping[str, dict[str, Any]]) -> None:
        """Take the outputs of calls from the program, which are then not carried out."""
        self._supplied.update(outputs)

    async def carry_out(self, call: Call) -> AnsweringItem:
        """Carry out a call, unless that was done early or its output was supplied. Returns what answers it."""
        done = self._record.outputs.get(call.id)
        if done is not None:
            return AnsweringItem(done)
        self.stop_if_cancelled()
        await self._record.attempt(call.id)
        supplied = self._supplied.pop(call.id, None)
        output = await call.execute() if supplied is None else supplied
        await self._record.complete(call.id, output)
        self.stop_if_cancelled()
        return AnsweringItem(output)

    async def _execute(self, function: Any, item: Any, arguments: Any) -> dict[str, Any]:
        started = self._report.now()
        try:
            execute = with_cancelled(function.execute, self._options["cancelled"], 1)
            result = await self._runtime.call(execute, arguments)
        except BaseException as exc:
            reason: DiagnosticReason = "driver_failed" if isinstance(exc, Exception) else "cancelled"
            self._report("action", reason, started, call_id=item.call_id, member=item.name)
            raise
        try:
            output = checked_result(result)
        except ValueError:
            self._report("output", "invalid_output", started, call_id=item.call_id, member=item.name)
            raise
        self._report("action", "completed", started, call_id=item.call_id, member=item.name)
        return {"type": "function_call_output", "call_id": item.call_id, "output": output}

    async def _use(self, toolset: Any, item: Any, **asked: Any) -> dict[str, Any]:
        control = {"cancelled": self._options["cancelled"], "on_diagnostic": self._options["on_diagnostic"]}
        output = toolset.execute(item, **control, **asked)
        result: dict[str, Any] = await output if isawaitable(output) else output
        return result

    async def _approve(self, item: Any) -> dict[str, Any]:
        approve = self._options["approve_mcp"]
        if approve is None:
            raise UnusableError(
                f"{item.server_label!r} asks for approval of {item.name!r}; give approve_mcp to the run"
            )
        started = self._report.now()
        approved = await self._runtime.call(approve, item)
        if not isinstance(approved, bool):
            raise UnusableError(f"approve_mcp returns True or False; got {type(approved).__name__}")
        if approved:
            self._approvals.approve(item)
        self._report("approval", "completed" if approved else "refused", started, call_id=item.id, member=item.name)
        return {"type": "mcp_approval_response", "approval_request_id": item.id, "approve": approved}
