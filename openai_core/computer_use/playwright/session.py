"""A browser that Playwright runs, in a thread of its own: usable from asyncio, trio, notebooks and any thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ...number_checks import PlainSettingsMeta, check_kinds, checked_number

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

__all__ = ["BrowserOptions", "BrowserSession", "BrowserUnavailableError"]

T = TypeVar("T")


class BrowserUnavailableError(RuntimeError):
    """There is no browser to drive. The message says what to install or to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserOptions(metaclass=PlainSettingsMeta):
    """How a browser is started. Raises TypeError for values of another type, ValueError for numbers out of range.

    Args:
        width: of the pages, in pixels.
        height: of the pages, in pixels.
        url: what the first tab shows.
        headless: whether the browser has no window.
        executable_path: the Chromium to run. Default: the one that `playwright install chromium` fetched.
        sandbox: whether Chromium shields the machine from pages. Not available to root, as in many containers.
        cdp_url: a running Chromium to use in place of one of its own, by the address of its debugging port. Its first
            window is used, and left open.
        timeout: seconds that one action may take.
        wait: seconds that a model waits when it wants to wait.
    """

    width: int = 1280
    height: int = 800
    url: str = "about:blank"
    headless: bool = True
    executable_path: str | Path | None = None
    sandbox: bool = True
    cdp_url: str | None = None
    timeout: float = 10.0
    wait: float = 1.0

    def __post_init__(self) -> None:
        check_kinds(self)
        path: Any = self.executable_path
        if not isinstance(path, str | Path | None):
            raise TypeError(f"BrowserOptions.executable_path must be a path or None; got {type(path).__name__}")
        checked_number("width of a browser", self.width, least=1, whole=True)
        checked_number("height of a browser", self.height, least=1, whole=True)
        checked_number("timeout of a browser", self.timeout, least=0.001)
        checked_number("wait of a browser", self.wait, least=0)


class BrowserSession:
    """One browser, and the thread that Playwright needs to be used in. Safe to use from several threads.

    Args:
        options: how it is started.
        prepare: called in the thread with the browser's context before its first page is opened.
    """

    def __init__(self, options: BrowserOptions, prepare: Callable[[BrowserContext], None]) -> None:
        self.options = options
        self._prepare = prepare
        self._thread: ThreadPoolExecutor | None = None
        self._closers: list[Callable[[], Any]] = []

    @property
    def is_open(self) -> bool:
        """Whether the browser runs."""
        return self._thread is not None

    def open(self) -> None:
        """Start the browser. Blocks.

        Raises:
            BrowserUnavailableError: Playwright or the browser is missing, or the browser does not start.
            RuntimeError: it was started before.
        """
        if self._thread is not None:
            raise RuntimeError("the browser was opened before; make one driver for each browser")
        self._thread = ThreadPoolExecutor(1, "playwright")
        try:
            self._thread.submit(self._start).result()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the browser and its thread. Blocks. May be called again."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.submit(self._stop).result()
            thread.shutdown()

    def call(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function in the browser's thread, after those that were called before. Blocks.

        Raises:
            RuntimeError: the browser is not open.
            Exception: that of the function.
        """
        thread = self._thread
        if thread is None:
            raise RuntimeError("the browser is not open; use the driver inside `async with`, or `with`")
        return thread.submit(function, *args).result()

    # In the thread

    def _start(self) -> None:
        try:
            from playwright.sync_api import Error, sync_playwright
        except ImportError as exc:
            raise BrowserUnavailableError(
                "driving a browser needs Playwright, which is not installed; pip install 'openai-core[browser]'"
            ) from exc
        playwright = sync_playwright().start()
        self._closers.append(playwright.stop)
        options = self.options
        try:
            if options.cdp_url is None:
                browser = playwright.chromium.launch(
                    headless=options.headless,
                    executable_path=options.executable_path,
                    chromium_sandbox=options.sandbox,
                )
            else:
                browser = playwright.chromium.connect_over_cdp(options.cdp_url)
        except Error as exc:
            raise BrowserUnavailableError(_advice(options, exc.message)) from exc
        self._closers.append(browser.close)
        context = browser.contexts[0] if browser.contexts else self._new_context(browser)
        context.set_default_timeout(options.timeout * 1000)
        self._prepare(context)
        page: Page = context.pages[0] if context.pages else context.new_page()
        if options.url != "about:blank":
            page.goto(options.url)

    def _new_context(self, browser: Any) -> BrowserContext:
        size = {"width": self.options.width, "height": self.options.height}
        context: BrowserContext = browser.new_context(viewport=size, accept_downloads=False)
        return context

    def _stop(self) -> None:
        for close in reversed(self._closers):
            with suppress(Exception):  # what is gone already
                close()
        self._closers.clear()


def _advice(options: BrowserOptions, message: str) -> str:
    said = message.strip().partition("\n")[0]
    if options.cdp_url is not None:
        return f"no browser answers at cdp_url {options.cdp_url!r}: {said}"
    if "sandbox" in message:
        return f"Chromium does not start in its sandbox ({said}); run as another user than root, or set sandbox=False"
    return f"Chromium does not start ({said}); run `playwright install chromium`, or give executable_path"
