"""The blocking toolset that carries out a model's browser calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openai_core.computer_use.browser.drivers import BrowserDriver
from openai_core.computer_use.browser.members import chosen_members
from openai_core.computer_use.browser.toolset import (
    AsyncBrowserToolset,
    BrowserConfirmContext,
    BrowserReadConfirmContext,
)
from openai_core.exclusive_use import CloseStatus
from openai_core.structured.tool_diagnostics import ToolDiagnosticObserver

from ..inline import run_inline
from .blocking import BlockingDriver, awaitable

if TYPE_CHECKING:
    from openai_core.structured.function_tools import FunctionTool
    from openai_core.types.responses import FunctionToolParam, ResponseFunctionToolCall
    from openai_core.types.responses.response_input_item_param import FunctionCallOutput

__all__ = ["BrowserToolset"]

Confirm: TypeAlias = (
    Callable[[BrowserConfirmContext], bool] | Callable[[BrowserConfirmContext | BrowserReadConfirmContext], bool]
)
UrlPolicy: TypeAlias = Callable[[BrowserConfirmContext, str], bool]


class BrowserToolset:
    """`AsyncBrowserToolset` for programs that block: driver and callbacks are called in the caller's thread.

    Args:
        driver: has `state`, and a method for each member. It stays open; whoever made it closes it. Methods and
            callbacks that have a parameter `cancelled` get that of `execute`, to end early by themselves.
        members: the names of all members that the model gets. Default: the usual ones that the driver has.
        additional_members: names beside the usual ones.
        confirm_reads: names of reading members that need approval as well, before anything is read.
        confirm: asked before each member that changes something, and before those in `confirm_reads`.
        url_policy: asked before going to a URL, with that URL.

    Raises:
        ValueError: a name is unknown or lacks its method, `confirm` or `url_policy` is needed and missing, or the
            driver is an asynchronous one.
    """

    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str] | None = None,
        confirm: Confirm | None = None,
        url_policy: UrlPolicy | None = None,
    ) -> None:
        chosen_members(driver, members, additional_members)  # here, where an error can name the driver
        self._toolset = AsyncBrowserToolset(
            cast("Any", BlockingDriver(driver, "AsyncBrowserToolset")),
            members=members,
            additional_members=additional_members,
            confirm_reads=confirm_reads,
            confirm=awaitable(confirm),
            url_policy=awaitable(url_policy),
        )
        self.driver = driver
        self.confirm = confirm
        self.url_policy = url_policy

    def __repr__(self) -> str:
        return repr(self._toolset).replace("Async", "", 1)

    @property
    def tools(self) -> list[FunctionToolParam]:
        """The function tools, as `responses.create` takes them."""
        return self._toolset.tools

    def as_tools(self) -> list[FunctionTool[..., Any]]:
        """The same as tools of `responses.run_tools()`, to be used beside others.

        There, driver and callbacks are called in worker threads, one after the other.
        """
        from openai_core.computer_use.run_tools import BrowserTool

        return [BrowserTool(self.execute, self, cast("Any", tool), is_async=False) for tool in self.tools]

    def close(self) -> CloseStatus:
        """Take no further calls; one that is running goes on. May be called again."""
        return self._toolset.close()

    def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> FunctionCallOutput:
        """Carry out one call. Returns the input item that answers it, also where something went wrong.

        Arguments and exceptions are those of `AsyncBrowserToolset.execute`.
        """
        return run_inline(self._toolset.execute(call, cancelled=cancelled, on_diagnostic=on_diagnostic))
