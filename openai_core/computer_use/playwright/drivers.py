"""The asynchronous drivers over Playwright, and what the blocking ones share with them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from ...worker_threads import run_function
from ...wrong_statements import refuse_plain_statements
from ..browser.errors import BrowserError
from .screen import Screen
from .session import BrowserOptions, BrowserSession
from .tabs import Tabs

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from playwright.sync_api import Page
    from typing_extensions import TypedDict, Unpack

    class BrowserSettings(TypedDict, total=False):
        """The settings of `BrowserOptions`."""

        width: int
        height: int
        url: str
        headless: bool
        executable_path: str | Path | None
        sandbox: bool
        cdp_url: str | None
        timeout: float
        wait: float


__all__ = [
    "AsyncPlaywrightBrowser",
    "AsyncPlaywrightComputer",
    "AsyncPlaywrightDriver",
    "PlaywrightParts",
    "translating_errors",
]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class _HasSession(Protocol):
    """A driver, by its parts."""

    @property
    def _session(self) -> BrowserSession: ...
    @property
    def _part(self) -> Any: ...


class PlaywrightParts:
    """A browser's session, and the object whose methods act in its thread."""

    def __init__(self, part: Any, options: BrowserOptions) -> None:
        self._part = part
        self._session = BrowserSession(options, part.attach)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'open' if self._session.is_open else 'closed'}>"


def translating_errors(function: Callable[[], T]) -> T:
    """Call a function in the browser's thread; errors of Playwright become `BrowserError`.

    Raises:
        BrowserError: the browser could not do it.
    """
    from playwright.sync_api import Error

    try:
        return function()
    except Error as exc:
        raise BrowserError(exc.message.strip().partition("\n")[0]) from exc


def _in_thread(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]:
    """The coroutine method that calls a method of a driver's part in the browser's thread."""

    async def call(self: _HasSession, /, *args: P.args, **kwargs: P.kwargs) -> R:
        def act() -> R:
            return self._session.call(lambda: translating_errors(lambda: method(self._part, *args, **kwargs)))

        # Abandoned when it is cancelled: the browser finishes the action, and later ones come after it.
        return await run_function(act, abandon_on_cancel=True)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


@refuse_plain_statements
class AsyncPlaywrightDriver(PlaywrightParts):
    """A Chromium that Playwright runs, open inside `async with`. Works on asyncio and trio.

    Actions run one after the other. One that is cancelled is finished by the browser, later ones come after it.
    """

    async def __aenter__(self) -> Self:
        await run_function(self._session.open)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the browser. May be called again."""
        import anyio

        with anyio.CancelScope(shield=True):
            await run_function(self._session.close)

    async def call(self, function: Callable[[Page], T]) -> T:
        """Call a function with the page in front, as `playwright.sync_api` has it, in the browser's thread.

        Raises:
            RuntimeError: the browser is not open.
            Exception: that of the function.
        """
        part = self._part
        page = (lambda: part.page()) if isinstance(part, Tabs) else (lambda: part.page)
        return await run_function(lambda: self._session.call(lambda: function(cast("Page", page()))))


class AsyncPlaywrightComputer(AsyncPlaywrightDriver):
    """A page as a computer: a driver of `AsyncComputerToolset`.

    Args:
        **settings: those of `BrowserOptions`.

    Raises:
        ValueError: a setting is out of range.
        BrowserUnavailableError: raised on entering, if Playwright or the browser is missing, or does not start.
    """

    def __init__(self, **settings: Unpack[BrowserSettings]) -> None:
        options = BrowserOptions(**settings)
        super().__init__(Screen(options.wait), options)

    click = _in_thread(Screen.click)
    double_click = _in_thread(Screen.double_click)
    drag = _in_thread(Screen.drag)
    keypress = _in_thread(Screen.keypress)
    move = _in_thread(Screen.move)
    scroll = _in_thread(Screen.scroll)
    type = _in_thread(Screen.type)
    wait = _in_thread(Screen.wait)
    screenshot = _in_thread(Screen.screenshot)


class AsyncPlaywrightBrowser(AsyncPlaywrightDriver):
    """A browser with tabs: a driver of `AsyncBrowserToolset`, for all members but those of scopes and files.

    Pages can go elsewhere by themselves, by links and scripts: a policy for URLs is asked about `navigate` and
    `new_tab` only.

    Args:
        **settings: those of `BrowserOptions`.

    Raises:
        ValueError: a setting is out of range.
        BrowserUnavailableError: raised on entering, if Playwright or the browser is missing, or does not start.
    """

    def __init__(self, **settings: Unpack[BrowserSettings]) -> None:
        super().__init__(Tabs(), BrowserOptions(**settings))

    state = _in_thread(Tabs.state)
    navigate = _in_thread(Tabs.navigate)
    read_page = _in_thread(Tabs.read_page)
    get_page_text = _in_thread(Tabs.get_page_text)
    find = _in_thread(Tabs.find)
    click = _in_thread(Tabs.click)
    type = _in_thread(Tabs.type)
    key = _in_thread(Tabs.key)
    scroll = _in_thread(Tabs.scroll)
    select_option = _in_thread(Tabs.select_option)
    hover = _in_thread(Tabs.hover)
    screenshot = _in_thread(Tabs.screenshot)
    zoom = _in_thread(Tabs.zoom)
    new_tab = _in_thread(Tabs.new_tab)
    switch_tab = _in_thread(Tabs.switch_tab)
    close_tab = _in_thread(Tabs.close_tab)
    scroll_to = _in_thread(Tabs.scroll_to)
    wait_for = _in_thread(Tabs.wait_for)
    hover_at = _in_thread(Tabs.hover_at)
    set_checked = _in_thread(Tabs.set_checked)
    click_at = _in_thread(Tabs.click_at)
    drag_path = _in_thread(Tabs.drag_path)
    hold_keys = _in_thread(Tabs.hold_keys)
    read_diagnostics = _in_thread(Tabs.read_diagnostics)
    run_script = _in_thread(Tabs.run_script)
