"""The arguments that members of a browser driver get, checked before. `tab_id=None` means the active tab."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "BrowserFileInput",
    "BrowserPoint",
    "ClickAtInput",
    "ClickInput",
    "DragPathInput",
    "FindInput",
    "HoldKeysInput",
    "HoverAtInput",
    "KeyInput",
    "Modifier",
    "NavigateInput",
    "NewTabInput",
    "ReadDiagnosticsInput",
    "ReadPageInput",
    "ReadPageScopedInput",
    "RunScriptInput",
    "ScrollInput",
    "SelectOptionInput",
    "SetCheckedInput",
    "TabInput",
    "TypeInput",
    "WaitForInput",
    "ZoomInput",
]

Modifier: TypeAlias = Literal["Control", "Alt", "Meta", "Shift"]


class NavigateInput(TypedDict):
    """Go to a URL."""

    tab_id: str | None
    url: str


class ReadPageInput(TypedDict):
    """Read a page's structure, or its interactive elements only."""

    tab_id: str | None
    filter: Literal["all", "interactive"]


class ReadPageScopedInput(TypedDict):
    """Read what is below a scope that was read before; without `root`, find the scopes."""

    tab_id: str | None
    filter: Literal["all", "interactive"]
    root: str | None
    depth: int
    """From 1 to 32."""


class FindInput(TypedDict):
    """Find elements by their text or description."""

    tab_id: str | None
    query: str


class ClickInput(TypedDict):
    """Act on an element; `target` is a ref that was read before."""

    tab_id: str | None
    target: str


class TypeInput(TypedDict):
    """Fill an element, or type where the focus is."""

    tab_id: str | None
    text: str
    target: str | None


class KeyInput(TypedDict):
    """Press keys together."""

    tab_id: str | None
    keys: list[str]


class HoldKeysInput(TypedDict):
    """Hold keys down together."""

    tab_id: str | None
    keys: list[str]
    """From 1 to 8, each once."""
    duration_ms: int
    """From 1 to 3000."""


class ScrollInput(TypedDict):
    """Scroll the page."""

    tab_id: str | None
    direction: Literal["up", "down", "left", "right"]
    amount: int
    """In pixels, at least 0."""


class SelectOptionInput(TypedDict):
    """Select values of a list."""

    tab_id: str | None
    target: str
    values: list[str]


class SetCheckedInput(TypedDict):
    """Check or uncheck a box."""

    tab_id: str | None
    target: str
    checked: bool


class TabInput(TypedDict):
    """A tab."""

    tab_id: str | None


class NewTabInput(TypedDict):
    """Open a tab, at a URL if one is given."""

    url: str | None


class WaitForInput(TypedDict):
    """Wait until a text is visible."""

    tab_id: str | None
    text: str
    timeout_ms: int
    """From 1 to 30000."""


class ZoomInput(TypedDict):
    """A part of the screenshot."""

    tab_id: str | None
    region: list[int]
    """Left, top, right and bottom, in pixels of the whole screenshot."""


class BrowserPoint(TypedDict):
    """A point in pixels of the whole screenshot."""

    x: int
    y: int


class HoverAtInput(TypedDict):
    """Move the pointer to a point."""

    tab_id: str | None
    x: int
    y: int


class ClickAtInput(TypedDict):
    """Click at a point, while keys are held down."""

    tab_id: str | None
    x: int
    y: int
    button: Literal["left", "right", "middle"]
    click_count: Literal[1, 2, 3]
    keys: list[Modifier]


class DragPathInput(TypedDict):
    """Drag along a path, while keys are held down."""

    tab_id: str | None
    path: list[BrowserPoint]
    """From 2 to 100 points."""
    keys: list[Modifier]


class ReadDiagnosticsInput(TypedDict):
    """Read messages of the console or failures of the network."""

    tab_id: str | None
    source: Literal["console", "network"]
    limit: int
    """From 1 to 100."""


class RunScriptInput(TypedDict):
    """Run a script in the page."""

    tab_id: str | None
    source: str
    timeout_ms: int
    """From 1 to 30000."""


class BrowserFileInput(TypedDict):
    """Upload or download a file that the program granted."""

    grant_id: str
