"""What carries out browser calls: the protocols of drivers, asynchronous and blocking.

A driver has `state` and a method for each member that it offers, of the member's name, which takes the member's
arguments (`inputs.py`) as one dict. Most return None, or a text for the model; reading methods return text or a report
(`reports.py`), and pictures are input items of the type `input_image`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ...types.responses import ResponseInputImageContentParam
    from .inputs import ClickInput, NavigateInput, ReadPageInput, TabInput
    from .reports import BrowserReadV1
    from .state import BrowserState

__all__ = [
    "AsyncBrowserClickDriver",
    "AsyncBrowserDriver",
    "AsyncBrowserNavigationDriver",
    "AsyncBrowserReadDriver",
    "AsyncBrowserScreenshotDriver",
    "BrowserClickDriver",
    "BrowserDriver",
    "BrowserNavigationDriver",
    "BrowserReadDriver",
    "BrowserScreenshotDriver",
]


class AsyncBrowserDriver(Protocol):
    """A browser: what each driver has."""

    async def state(self) -> BrowserState:
        """The open tabs, and what happened by itself."""
        ...


class AsyncBrowserNavigationDriver(AsyncBrowserDriver, Protocol):
    """A browser that can go to a URL."""

    async def navigate(self, action: NavigateInput) -> None:
        """Go to a URL."""
        ...


class AsyncBrowserReadDriver(AsyncBrowserDriver, Protocol):
    """A browser whose pages can be read."""

    async def read_page(self, action: ReadPageInput) -> str | BrowserReadV1 | None:
        """Read a page's structure, with refs of its elements."""
        ...


class AsyncBrowserClickDriver(AsyncBrowserDriver, Protocol):
    """A browser whose elements can be clicked."""

    async def click(self, action: ClickInput) -> None:
        """Click an element, by its ref."""
        ...


class AsyncBrowserScreenshotDriver(AsyncBrowserDriver, Protocol):
    """A browser that takes pictures."""

    async def screenshot(self, action: TabInput) -> ResponseInputImageContentParam:
        """Take a picture of what a tab shows."""
        ...


class BrowserDriver(Protocol):
    """The blocking form of `AsyncBrowserDriver`."""

    def state(self) -> BrowserState:
        """The open tabs, and what happened by itself."""
        ...


class BrowserNavigationDriver(BrowserDriver, Protocol):
    """The blocking form of `AsyncBrowserNavigationDriver`."""

    def navigate(self, action: NavigateInput) -> None:
        """Go to a URL."""
        ...


class BrowserReadDriver(BrowserDriver, Protocol):
    """The blocking form of `AsyncBrowserReadDriver`."""

    def read_page(self, action: ReadPageInput) -> str | BrowserReadV1 | None:
        """Read a page's structure, with refs of its elements."""
        ...


class BrowserClickDriver(BrowserDriver, Protocol):
    """The blocking form of `AsyncBrowserClickDriver`."""

    def click(self, action: ClickInput) -> None:
        """Click an element, by its ref."""
        ...


class BrowserScreenshotDriver(BrowserDriver, Protocol):
    """The blocking form of `AsyncBrowserScreenshotDriver`."""

    def screenshot(self, action: TabInput) -> ResponseInputImageContentParam:
        """Take a picture of what a tab shows."""
        ...
