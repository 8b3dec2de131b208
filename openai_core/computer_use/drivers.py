"""What carries out the actions of a computer call: the protocols, asynchronous and blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .actions import ACTIONS

if TYPE_CHECKING:
    from ..types.responses import computer_action as modern
    from ..types.responses import response_computer_tool_call as legacy
    from ..types.responses.response_input_item_param import (
        ResponseComputerToolCallOutputScreenshotParam as Screenshot,
    )

__all__ = ["AsyncComputerDriver", "ComputerDriver", "checked_driver"]


class AsyncComputerDriver(Protocol):
    """A computer, with one coroutine method for each action. Coordinates are pixels of the last screenshot."""

    async def click(self, action: modern.Click | legacy.ActionClick) -> None:
        """Click at `x`, `y` with `button`, while `keys` are held down."""
        ...

    async def double_click(self, action: modern.DoubleClick | legacy.ActionDoubleClick) -> None:
        """Click twice at `x`, `y`, while `keys` are held down."""
        ...

    async def drag(self, action: modern.Drag | legacy.ActionDrag) -> None:
        """Press the left button at the first point of `path`, and release it at the last."""
        ...

    async def keypress(self, action: modern.Keypress | legacy.ActionKeypress) -> None:
        """Press `keys` together."""
        ...

    async def move(self, action: modern.Move | legacy.ActionMove) -> None:
        """Move the pointer to `x`, `y`."""
        ...

    async def scroll(self, action: modern.Scroll | legacy.ActionScroll) -> None:
        """Scroll by `scroll_x`, `scroll_y` pixels, with the pointer at `x`, `y`."""
        ...

    async def type(self, action: modern.Type | legacy.ActionType) -> None:
        """Type `text` where the focus is."""
        ...

    async def wait(self, action: modern.Wait | legacy.ActionWait) -> None:
        """Give the screen the time to change."""
        ...

    async def screenshot(self) -> Screenshot:
        """What the screen shows, as a `data:` URL or the id of an uploaded file."""
        ...


class ComputerDriver(Protocol):
    """The blocking form of `AsyncComputerDriver`: the same methods, as plain functions."""

    def click(self, action: modern.Click | legacy.ActionClick) -> None:
        """Click at `x`, `y` with `button`, while `keys` are held down."""
        ...

    def double_click(self, action: modern.DoubleClick | legacy.ActionDoubleClick) -> None:
        """Click twice at `x`, `y`, while `keys` are held down."""
        ...

    def drag(self, action: modern.Drag | legacy.ActionDrag) -> None:
        """Press the left button at the first point of `path`, and release it at the last."""
        ...

    def keypress(self, action: modern.Keypress | legacy.ActionKeypress) -> None:
        """Press `keys` together."""
        ...

    def move(self, action: modern.Move | legacy.ActionMove) -> None:
        """Move the pointer to `x`, `y`."""
        ...

    def scroll(self, action: modern.Scroll | legacy.ActionScroll) -> None:
        """Scroll by `scroll_x`, `scroll_y` pixels, with the pointer at `x`, `y`."""
        ...

    def type(self, action: modern.Type | legacy.ActionType) -> None:
        """Type `text` where the focus is."""
        ...

    def wait(self, action: modern.Wait | legacy.ActionWait) -> None:
        """Give the screen the time to change."""
        ...

    def screenshot(self) -> Screenshot:
        """What the screen shows, as a `data:` URL or the id of an uploaded file."""
        ...


def checked_driver(driver: object) -> None:
    """Check that a driver has a method for each action.

    Raises:
        ValueError: it lacks some.
    """
    missing = [name for name in ACTIONS if not callable(getattr(driver, name, None))]
    if missing:
        raise ValueError(
            f"a computer toolset needs a driver with a method for each action; {type(driver).__name__} lacks "
            f"{', '.join(missing)}"
        )
