"""The toolset that carries out a model's browser calls with a driver."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from typing_extensions import TypedDict

from ...exclusive_use import CloseStatus
from ...structured.tool_diagnostics import ToolDiagnosticObserver
from ..call_control import CallControl, one_call_at_a_time
from .drivers import AsyncBrowserDriver
from .errors import BrowserCancelledError, BrowserError
from .members import MEMBERS, ArgumentsError, Member, chosen_members
from .reports import checked_file_outcome, checked_image, checked_read
from .state import BrowserState, checked_state

if TYPE_CHECKING:
    from ...structured.function_tools import FunctionTool
    from ...types.responses import FunctionToolParam, ResponseFunctionToolCall
    from ...types.responses.response_input_item_param import FunctionCallOutput

__all__ = ["AsyncBrowserToolset", "BrowserConfirmContext", "BrowserReadConfirmContext"]

_PREFIX: Final = "browser_"
_FAILED: Final = "the browser could not do this"
_NOT_APPROVED: Final = "this was not approved; do not try it again unless the user asks for it"
_NOT_ALLOWED: Final = "going to this URL was not approved"


class BrowserConfirmContext(TypedDict):
    """What the program is asked to approve."""

    member: str
    arguments: dict[str, object]
    state: BrowserState
    """The tabs before, with the origins of their URLs."""
    call_id: str


class BrowserReadConfirmContext(TypedDict):
    """What the program is asked to approve before anything is read, the open tabs included."""

    member: str
    arguments: dict[str, object]
    state: None
    call_id: str
    phase: Literal["before_read"]


Confirm: TypeAlias = (
    Callable[[BrowserConfirmContext], Awaitable[bool]]
    | Callable[[BrowserConfirmContext | BrowserReadConfirmContext], Awaitable[bool]]
)
UrlPolicy: TypeAlias = Callable[[BrowserConfirmContext, str], Awaitable[bool]]


class _Refused(Exception):
    """The program refused. The text is sent to the model."""


class AsyncBrowserToolset:
    """A browser for a model, driven by `driver`. Runs one call at a time; close it to take no more.

    What changes something runs only if `confirm` returns True, and what goes to a URL only if `url_policy` does. What
    cannot be done is reported to the model in the answer to its call; of exceptions, only texts of `BrowserError` are.

    Args:
        driver: has `state`, and a method for each member. It stays open; whoever made it closes it. Methods and
            callbacks that have a parameter `cancelled` get that of `execute`, to end early by themselves.
        members: the names of all members that the model gets. Default: the usual ones that the driver has.
        additional_members: names beside the usual ones.
        confirm_reads: names of reading members that need approval as well, before anything is read.
        confirm: asked before each member that changes something, and before those in `confirm_reads`.
        url_policy: asked before going to a URL, with that URL.

    Raises:
        ValueError: a name is unknown or lacks its method, or `confirm` or `url_policy` is needed and missing.
    """

    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str] | None = None,
        confirm: Confirm | None = None,
        url_policy: UrlPolicy | None = None,
    ) -> None:
        self._members = chosen_members(driver, members, additional_members)
        self._confirm_reads = _checked_reads(self._members, confirm_reads)
        asking = [one.name for one in self._members.values() if not one.is_read or one.name in self._confirm_reads]
        if asking and confirm is None:
            raise ValueError(
                f"a browser toolset with {', '.join(asking)} needs confirm, which approves each call of them"
            )
        going = [one.name for one in self._members.values() if one.goes_to]
        if going and url_policy is None:
            raise ValueError(f"a browser toolset with {' and '.join(going)} needs url_policy, which approves each URL")
        self.driver = driver
        self.confirm = confirm
        self.url_policy = url_policy
        self._use = one_call_at_a_time("browser")

    def __repr__(self) -> str:
        return f"<AsyncBrowserToolset {len(self._members)} members {self._use.state}>"

    @property
    def tools(self) -> list[FunctionToolParam]:
        """The function tools, as `responses.create` takes them."""
        return cast("list[FunctionToolParam]", [member.tool for member in self._members.values()])

    def as_tools(self) -> list[FunctionTool[..., Any]]:
        """The same as tools of `responses.run_tools()`, to be used beside others."""
        from ..run_tools import BrowserTool

        return [BrowserTool(self.execute, self, member.tool) for member in self._members.values()]

    def close(self) -> CloseStatus:
        """Take no further calls; one that is running goes on. May be called again."""
        return self._use.close()

    async def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> FunctionCallOutput:
        """Carry out one call. Returns the input item that answers it, also where something went wrong.

        Args:
            call: an item of a response's output.
            cancelled: asked between all steps; after True nothing further is done.
            on_diagnostic: called at the end of each stage, without its contents; what it raises is ignored.

        Raises:
            BrowserCancelledError: the call was cancelled. It may have been carried out.
            BrowserError: the call is of a member that the toolset does not have.
            RuntimeError: another call is running, the toolset is closed, or the driver reported what it may not.
        """
        control = CallControl("browser", call.call_id, cancelled, on_diagnostic, _cancelled_error)
        with self._use.held():
            control.stop_if_cancelled()
            member = MEMBERS.get(call.name.removeprefix(_PREFIX)) if call.name.startswith(_PREFIX) else None
            if member is None or call.status in ("in_progress", "incomplete"):
                control.report("arguments", "invalid_input", None)
                return _output(call, {"ok": False, "error": "there is no such browser tool, or the call is incomplete"})
            if member.name not in self._members:
                raise BrowserError(
                    f"the browser toolset does not have the member {member.name!r}; add it to its members"
                )
            return await self._execute(member, call, control)

    async def _execute(
        self, member: Member, call: ResponseFunctionToolCall, control: CallControl[BrowserCancelledError]
    ) -> FunctionCallOutput:
        arguments: dict[str, Any] | None = None
        problem = ""
        try:
            arguments = member.arguments_of(call.arguments)
        except ArgumentsError as exc:
            problem = str(exc)
        if arguments is not None and member.name in self._confirm_reads:
            try:
                await self._approve_read(member, arguments, call, control)
            except _Refused as exc:
                return _output(call, {"ok": False, "error": str(exc)})  # without the tabs: they were not to be read
        state = await self._state(control)
        if arguments is None:
            control.report("arguments", "invalid_input", member.name)
            return await self._problem(call, control, problem)
        context: BrowserConfirmContext = {
            "member": member.name,
            "arguments": arguments,
            "state": state,
            "call_id": call.call_id,
        }
        try:
            await self._approve(member, context, control)
            result = await self._act(member, arguments, control)
        except (_Refused, BrowserError) as exc:
            return await self._problem(call, control, str(exc))
        except _Failed:
            return await self._problem(call, control, _FAILED)
        return _result(call, member, result, await self._state(control))

    async def _problem(
        self, call: ResponseFunctionToolCall, control: CallControl[BrowserCancelledError], text: str
    ) -> FunctionCallOutput:
        return _output(call, {"ok": False, "state": await self._state(control), "error": text})

    async def _state(self, control: CallControl[BrowserCancelledError]) -> BrowserState:
        control.stop_if_cancelled()
        try:
            state = checked_state(await control.call("state() of the driver", self.driver.state))
        except BrowserCancelledError:
            raise
        except Exception as exc:
            raise RuntimeError(f"state() of the browser driver failed, or reported what is no state: {exc}") from exc
        control.stop_if_cancelled()
        return state

    # Approving

    async def _approve_read(
        self,
        member: Member,
        arguments: dict[str, Any],
        call: ResponseFunctionToolCall,
        control: CallControl[BrowserCancelledError],
    ) -> None:
        context: BrowserReadConfirmContext = {
            "member": member.name,
            "arguments": deepcopy(arguments),
            "state": None,
            "call_id": call.call_id,
            "phase": "before_read",
        }
        with _reporting_failures(member, control):
            approved = await control.ask(member.name, cast("Any", self.confirm), context)
        if not approved:
            raise _Refused(_NOT_APPROVED)

    async def _approve(
        self, member: Member, context: BrowserConfirmContext, control: CallControl[BrowserCancelledError]
    ) -> None:
        if member.is_read:
            return
        # Each callback gets a copy: what one changes in it reaches neither the other one nor the driver.
        url = context["arguments"].get("url")
        control.start()
        with _reporting_failures(member, control):
            if member.goes_to and url is not None:
                allowed: object = await control.call("url_policy", cast("Any", self.url_policy), deepcopy(context), url)
                control.stop_if_cancelled()
                if allowed is not True:
                    control.report("approval", "refused", member.name)
                    raise _Refused(_NOT_ALLOWED)
            approved = await control.ask(member.name, cast("Any", self.confirm), deepcopy(context))
        if not approved:
            raise _Refused(_NOT_APPROVED)

    # Acting

    async def _act(self, member: Member, arguments: dict[str, Any], control: CallControl[BrowserCancelledError]) -> Any:
        """Call the driver. Returns its checked result."""
        control.stop_if_cancelled()
        control.start()
        result: object = None
        if member.name != "list_tabs":  # the state, which each answer has
            try:
                method = getattr(self.driver, member.name)
                result = await control.call(f"{member.name}() of the driver", method, arguments)
            except BrowserCancelledError:
                control.report("action", "cancelled", member.name)
                raise
            except Exception as exc:
                control.report("action", "driver_failed", member.name)
                raise exc if isinstance(exc, BrowserError | TypeError) else _Failed from exc
        if control.is_cancelled:
            control.report("action", "cancelled", member.name)
            raise _cancelled_error()
        try:
            checked = _checked_result(member, result)
        except ValueError as exc:
            control.report("output", "invalid_output", member.name)
            raise RuntimeError(f"{member.name}() of the browser driver returned what it may not: {exc}") from exc
        control.report("action", "completed", member.name)
        return checked


class _Failed(Exception):
    """The driver raised an exception whose text is not sent to the model."""


@contextmanager
def _reporting_failures(member: Member, control: CallControl[BrowserCancelledError]) -> Generator[None]:
    """Have the call refused if a callback that approves raises something."""
    try:
        yield
    except (BrowserCancelledError, _Refused):
        raise
    except Exception as exc:
        control.report("approval", "policy_failed", member.name)
        raise _Refused(_FAILED) from exc


def _cancelled_error() -> BrowserCancelledError:
    return BrowserCancelledError("the browser call was cancelled by the program")


def _checked_reads(members: dict[str, Member], given: Sequence[str] | None) -> frozenset[str]:
    names = list(given or ())
    reads = {name for name, member in members.items() if member.is_read}
    if isinstance(given, str) or len({*names}) != len(names) or not {*names} <= reads:
        raise ValueError(
            f"confirm_reads of a browser toolset is a list of different members that read, of those it has: "
            f"{', '.join(sorted(reads)) or 'none'}; got {given!r}"
        )
    return frozenset(names)


def _checked_result(member: Member, result: object) -> Any:
    """What a driver's method returned, as it is sent to the model.

    Raises:
        ValueError: it is not what such a member returns.
    """
    match member.result:
        case "read" | "scoped_read":
            return checked_read(result, scoped=member.result == "scoped_read")
        case "image":
            return checked_image(result)
        case "file":
            return checked_file_outcome(result)
        case "diagnostics":
            if not isinstance(result, str | dict | list):
                raise ValueError("a summary is text, a dict or a list")
            return json.loads(json.dumps(result))
        case "script" if not isinstance(result, str):
            raise ValueError("the result of a script is text")
        case _:
            if result is not None and not isinstance(result, str):
                raise ValueError("an action returns text or None")
            return result


def _result(call: ResponseFunctionToolCall, member: Member, result: Any, state: BrowserState) -> FunctionCallOutput:
    if member.result == "image":
        return _output(call, {"ok": True, "state": state}, result)
    done = member.result != "file" or result["status"] == "completed"
    return _output(call, {"ok": done, "state": state, "result": result})


def _output(call: ResponseFunctionToolCall, content: dict[str, Any], *others: dict[str, Any]) -> FunctionCallOutput:
    parts: Any = [{"type": "input_text", "text": json.dumps(content)}, *others]
    return {"type": "function_call_output", "call_id": call.call_id, "output": parts}
