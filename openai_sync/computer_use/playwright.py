"""The blocking drivers over Playwright."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from openai_core.computer_use.playwright.drivers import PlaywrightParts, translating_errors
from openai_core.computer_use.playwright.screen import Screen
from openai_core.computer_use.playwright.session import BrowserOptions
from openai_core.computer_use.playwright.tabs import Tabs
from openai_core.wrong_statements import refuse_asynchronous_statements

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from playwright.sync_api import Page
    from typing_extensions import Unpack

    from openai_core.computer_use.playwright.drivers import BrowserSettings

__all__ = ["PlaywrightBrowser", "PlaywrightComputer", "PlaywrightDriver"]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def _blocking(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """The method that calls one of a driver's part in the browser's thread, and waits for it."""

    def call(self: PlaywrightParts, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._session.call(lambda: translating_errors(lambda: method(self._part, *args, **kwargs)))

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


@refuse_asynchronous_statements
class PlaywrightDriver(PlaywrightParts):
    """A Chromium that Playwright runs, open inside `with`. Actions run one after the other, from any thread."""

    def __enter__(self) -> Self:
        self._session.open()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser. May be called again."""
        self._session.close()

    def call(self, function: Callable[[Page], T]) -> T:
        """Call a function with the page in front, as `playwright.sync_api` has it, in the browser's thread.

        Raises:
            RuntimeError: the browser is not open.
            Exception: that of the function.
        """
        part = self._part
        page = (lambda: part.page()) if isinstance(part, Tabs) else (lambda: part.page)
        return self._session.call(lambda: function(cast("Page", page())))


class PlaywrightComputer(PlaywrightDriver):
    """A page as a computer: a driver of `ComputerToolset`. Otherwise as `AsyncPlaywrightComputer`."""

    def __init__(self, **settings: Unpack[BrowserSettings]) -> None:
        options = BrowserOptions(**settings)
        super().__init__(Screen(options.wait), options)

    click = _blocking(Screen.click)
    double_click = _blocking(Screen.double_click)
    drag = _blocking(Screen.drag)
    keypress = _blocking(Screen.keypress)
    move = _blocking(Screen.move)
    scroll = _blocking(Screen.scroll)
    type = _blocking(Screen.type)
    wait = _blocking(Screen.wait)
    screenshot = _blocking(Screen.screenshot)


class PlaywrightBrowser(PlaywrightDriver):
    """A browser with tabs: a driver of `BrowserToolset`. Otherwise as `AsyncPlaywrightBrowser`."""

    def __init__(self, **settings: Unpack[BrowserSettings]) -> None:
        super().__init__(Tabs(), BrowserOptions(**settings))

    state = _blocking(Tabs.state)
    navigate = _blocking(Tabs.navigate)
    read_page = _blocking(Tabs.read_page)
    get_page_text = _blocking(Tabs.get_page_text)
    find = _blocking(Tabs.find)
    click = _blocking(Tabs.click)
    type = _blocking(Tabs.type)
    key = _blocking(Tabs.key)
    scroll = _blocking(Tabs.scroll)
    select_option = _blocking(Tabs.select_option)
    hover = _blocking(Tabs.hover)
    screenshot = _blocking(Tabs.screenshot)
    zoom = _blocking(Tabs.zoom)
    new_tab = _blocking(Tabs.new_tab)
    switch_tab = _blocking(Tabs.switch_tab)
    close_tab = _blocking(Tabs.close_tab)
    scroll_to = _blocking(Tabs.scroll_to)
    wait_for = _blocking(Tabs.wait_for)
    hover_at = _blocking(Tabs.hover_at)
    set_checked = _blocking(Tabs.set_checked)
    click_at = _blocking(Tabs.click_at)
    drag_path = _blocking(Tabs.drag_path)
    hold_keys = _blocking(Tabs.hold_keys)
    read_diagnostics = _blocking(Tabs.read_diagnostics)
    run_script = _blocking(Tabs.run_script)
