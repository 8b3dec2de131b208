"""The actions of a computer call on a page. All of it runs in the browser's thread."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

from .keys import key_names

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from ...types.responses import computer_action as modern
    from ...types.responses import response_computer_tool_call as legacy
    from ...types.responses.response_input_item_param import (
        ResponseComputerToolCallOutputScreenshotParam as Screenshot,
    )

__all__ = ["Screen", "data_url", "held"]

_BUTTONS: Final[dict[str, Literal["left", "right", "middle"]]] = {"left": "left", "right": "right", "wheel": "middle"}


class Screen:
    """The page that is in front: the newest one that is open.

    Args:
        wait: seconds that a model waits when it wants to wait.
    """

    def __init__(self, wait: float) -> None:
        self._wait = wait
        self._pages: list[Page] = []

    def attach(self, context: BrowserContext) -> None:
        """Watch the pages of a browser."""
        for page in context.pages:
            self._add(page)
        context.on("page", self._add)

    def _add(self, page: Page) -> None:
        self._pages.append(page)
        page.on("close", lambda closed: self._pages.remove(closed))

    @property
    def page(self) -> Page:
        """The page in front.

        Raises:
            RuntimeError: none is open.
        """
        if not self._pages:
            raise RuntimeError("the browser has no page left; it was closed")
        return self._pages[-1]

    def click(self, action: modern.Click | legacy.ActionClick) -> None:
        """Click; the buttons for back and forward go through the history."""
        page = self.page
        if action.button == "back":
            page.go_back()
        elif action.button == "forward":
            page.go_forward()
        else:
            with held(page, action.keys):
                page.mouse.click(action.x, action.y, button=_BUTTONS[action.button])

    def double_click(self, action: modern.DoubleClick | legacy.ActionDoubleClick) -> None:
        """Click twice."""
        with held(self.page, action.keys):
            self.page.mouse.dblclick(action.x, action.y)

    def drag(self, action: modern.Drag | legacy.ActionDrag) -> None:
        """Drag along the path."""
        page = self.page
        with held(page, action.keys):
            drag(page, [(point.x, point.y) for point in action.path])

    def keypress(self, action: modern.Keypress | legacy.ActionKeypress) -> None:
        """Press keys together."""
        with held(self.page, action.keys):
            pass

    def move(self, action: modern.Move | legacy.ActionMove) -> None:
        """Move the pointer."""
        with held(self.page, action.keys):
            self.page.mouse.move(action.x, action.y)

    def scroll(self, action: modern.Scroll | legacy.ActionScroll) -> None:
        """Turn the wheel."""
        page = self.page
        with held(page, action.keys):
            page.mouse.move(action.x, action.y)
            page.mouse.wheel(action.scroll_x, action.scroll_y)

    def type(self, action: modern.Type | legacy.ActionType) -> None:
        """Type where the focus is."""
        self.page.keyboard.type(action.text)

    def wait(self, action: modern.Wait | legacy.ActionWait) -> None:
        """Wait for a moment."""
        self.page.wait_for_timeout(self._wait * 1000)

    def screenshot(self) -> Screenshot:
        """What the page shows."""
        return {"type": "computer_screenshot", "image_url": data_url(self.page)}


@contextmanager
def held(page: Page, keys: Sequence[str] | None) -> Generator[None]:
    """Hold keys down. They are released in any case."""
    down: list[str] = []
    try:
        for key in key_names(keys or ()):
            page.keyboard.down(key)
            down.append(key)
        yield
    finally:
        for key in reversed(down):
            page.keyboard.up(key)


def drag(page: Page, path: Sequence[tuple[int, int]]) -> None:
    """Press the left button at the first point, and release it at the last, or where it cannot go on."""
    if not path:
        return
    page.mouse.move(*path[0])
    page.mouse.down()
    try:
        for x, y in path[1:]:
            page.mouse.move(x, y, steps=5)  # pages notice a drag by the moves within it
    finally:
        page.mouse.up()


def data_url(page: Page, clip: Any = None) -> str:
    """A picture of what a page shows, or of a part of it. One pixel of it is one of the page, on any screen."""
    picture = page.screenshot(type="png", scale="css", clip=clip)
    return f"data:image/png;base64,{b64encode(picture).decode()}"
