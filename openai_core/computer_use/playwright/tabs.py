"""The members of a browser driver, on the tabs of a browser. All of it runs in the browser's thread."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..browser.errors import BrowserError
from .reading import Refs
from .screen import data_url, drag, held

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Dialog, ElementHandle, Page

    from ...types.responses import ResponseInputImageContentParam
    from ..browser import inputs
    from ..browser.state import BrowserState, BrowserTab

__all__ = ["Tabs"]

_CHANGES: Final = 50
"""How many changes a state reports: the latest."""
_TITLE: Final = 200
"""Characters of a title that a state reports."""
_LOADED: Final = ("http", "https")
_RUN: Final = """
([source, timeout]) => Promise.race([
  (async () => String(JSON.stringify(await (0, eval)(source))))(),
  new Promise((_, reject) => setTimeout(() => reject(new Error("the script took too long")), timeout)),
])
"""
_WHEEL: Final = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


class _Tab:
    """One tab, with the refs of what was read in it and the messages of its page."""

    def __init__(self, name: str, page: Page) -> None:
        self.name = name
        self.page = page
        self.refs = Refs()
        self.console: deque[str] = deque(maxlen=100)
        self.network: deque[str] = deque(maxlen=100)


class Tabs:
    """The tabs of a browser. One that a page opens by itself comes to the front."""

    def __init__(self) -> None:
        self._tabs: dict[str, _Tab] = {}
        self._active = ""
        self._opened = 0
        self._context: BrowserContext | None = None
        self._changes: deque[dict[str, Any]] = deque(maxlen=_CHANGES)
        self._sequence = 0

    # Watching

    def attach(self, context: BrowserContext) -> None:
        """Watch the pages of a browser."""
        self._context = context
        for page in context.pages:
            self._add(page)
        context.on("page", self._add)

    def _add(self, page: Page) -> None:
        self._opened += 1
        tab = _Tab(f"t{self._opened}", page)
        self._tabs[tab.name] = tab
        self._active = tab.name
        self._note("tab_opened", tab)
        page.on("close", lambda closed: self._remove(tab))
        page.on("framenavigated", lambda frame: self._navigated(tab) if frame == page.main_frame else None)
        page.on("dialog", lambda dialog: self._dismiss(tab, dialog))
        page.on("download", lambda download: self._note("download", tab, status="blocked"))
        page.on("console", lambda message: tab.console.append(f"{message.type}: {message.text}"[:500]))
        page.on("pageerror", lambda error: tab.console.append(f"error: {error.message}"[:500]))
        page.on("requestfailed", lambda request: tab.network.append(f"{request.method} {_place(request.url)}: failed"))
        page.on(
            "response",
            lambda response: tab.network.append(f"{response.request.method} {_place(response.url)}: {response.status}"),
        )

    def _remove(self, tab: _Tab) -> None:
        self._tabs.pop(tab.name, None)
        self._note("tab_closed", tab)
        if self._active == tab.name:
            self._active = next(reversed(self._tabs), "")

    def _navigated(self, tab: _Tab) -> None:
        tab.refs.clear()
        self._note("navigation", tab)

    def _dismiss(self, tab: _Tab, dialog: Dialog) -> None:
        known = ("alert", "confirm", "prompt", "beforeunload")
        self._note("dialog_dismissed", tab, kind=dialog.type if dialog.type in known else "other")
        dialog.dismiss()

    def _note(self, change: str, tab: _Tab, /, **fields: str) -> None:
        self._sequence += 1
        self._changes.append({"type": change, "sequence": self._sequence, "tab_id": tab.name, **fields})

    def state(self) -> BrowserState:
        """The open tabs, and the latest of what happened in them."""
        titles = {name: tab.page.title() for name, tab in list(self._tabs.items())}
        tabs: list[BrowserTab] = [
            {
                "id": name,
                "title": titles.get(name, "")[:_TITLE],
                "url": tab.page.url or "about:blank",
                "active": name == self._active,
            }
            for name, tab in self._tabs.items()
        ]
        changes: Any = [dict(change) for change in self._changes]
        return {
            "tabs": tabs,
            "observation": {
                "version": 1,
                "sequence": self._sequence,
                "dropped_changes": self._sequence - len(changes),
                "title_truncated": any(len(title) > _TITLE for title in titles.values()),
                "changes": changes,
            },
        }

    def page(self, tab_id: str | None = None) -> Page:
        """The page of a tab; of the active one without `tab_id`."""
        return self._tab(tab_id).page

    def _tab(self, tab_id: str | None) -> _Tab:
        tab = self._tabs.get(self._active if tab_id is None else tab_id)
        if tab is None:
            names = ", ".join(self._tabs) or "none"
            raise BrowserError(f"there is no tab {tab_id!r}; open are: {names}" if tab_id else "no tab is open")
        return tab

    def _element(self, tab_id: str | None, target: str) -> ElementHandle:
        found = self._tab(tab_id).refs.element(target)
        if found is None:
            raise BrowserError(f"the element {target!r} is not on the page any more; read the page again")
        return found

    # Tabs

    def navigate(self, action: inputs.NavigateInput) -> None:
        """Go to a URL of the web."""
        self.page(action["tab_id"]).goto(_loadable(action["url"]), wait_until="domcontentloaded")

    def new_tab(self, action: inputs.NewTabInput) -> None:
        """Open a tab."""
        assert self._context is not None, "attached before the first call"
        url = None if action["url"] is None else _loadable(action["url"])
        page = self._context.new_page()
        if url is not None:
            page.goto(url, wait_until="domcontentloaded")

    def switch_tab(self, action: inputs.TabInput) -> None:
        """Bring a tab to the front."""
        tab = self._tab(action["tab_id"])
        tab.page.bring_to_front()
        self._active = tab.name
        self._note("tab_switched", tab)

    def close_tab(self, action: inputs.TabInput) -> None:
        """Close a tab."""
        self.page(action["tab_id"]).close()

    # Reading

    def read_page(self, action: inputs.ReadPageInput) -> str:
        """The structure of a page, with refs."""
        tab = self._tab(action["tab_id"])
        return tab.refs.read(tab.page, interactive_only=action["filter"] == "interactive")

    def find(self, action: inputs.FindInput) -> str:
        """The elements that have all words of the query."""
        tab = self._tab(action["tab_id"])
        return tab.refs.read(tab.page, interactive_only=True, query=action["query"])

    def get_page_text(self, action: inputs.TabInput) -> str:
        """The visible text of a page, up to 50000 characters."""
        return self.page(action["tab_id"]).inner_text("body")[:50_000]

    def screenshot(self, action: inputs.TabInput) -> ResponseInputImageContentParam:
        """What a tab shows."""
        return {"type": "input_image", "image_url": data_url(self.page(action["tab_id"]))}

    def zoom(self, action: inputs.ZoomInput) -> ResponseInputImageContentParam:
        """A part of what a tab shows."""
        left, top, right, bottom = action["region"]
        clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
        return {"type": "input_image", "image_url": data_url(self.page(action["tab_id"]), clip)}

    def wait_for(self, action: inputs.WaitForInput) -> None:
        """Wait until a text is visible."""
        shown = self.page(action["tab_id"]).get_by_text(action["text"]).filter(visible=True).first
        shown.wait_for(timeout=action["timeout_ms"])

    def read_diagnostics(self, action: inputs.ReadDiagnosticsInput) -> str:
        """The last lines of the console, or the last requests, without what follows the path in URLs."""
        tab = self._tab(action["tab_id"])
        entries = tab.console if action["source"] == "console" else tab.network
        return "\n".join(list(entries)[-action["limit"] :]) or "(nothing)"

    # Acting

    def click(self, action: inputs.ClickInput) -> None:
        """Click an element."""
        self._element(action["tab_id"], action["target"]).click()

    def hover(self, action: inputs.ClickInput) -> None:
        """Move the pointer over an element."""
        self._element(action["tab_id"], action["target"]).hover()

    def scroll_to(self, action: inputs.ClickInput) -> None:
        """Scroll until an element is visible."""
        self._element(action["tab_id"], action["target"]).scroll_into_view_if_needed()

    def type(self, action: inputs.TypeInput) -> None:
        """Fill an element, or type where the focus is."""
        if action["target"] is None:
            self.page(action["tab_id"]).keyboard.type(action["text"])
        else:
            self._element(action["tab_id"], action["target"]).fill(action["text"])

    def select_option(self, action: inputs.SelectOptionInput) -> None:
        """Select values."""
        self._element(action["tab_id"], action["target"]).select_option(action["values"])

    def set_checked(self, action: inputs.SetCheckedInput) -> None:
        """Check or uncheck a box."""
        self._element(action["tab_id"], action["target"]).set_checked(action["checked"])

    def key(self, action: inputs.KeyInput) -> None:
        """Press keys together."""
        with held(self.page(action["tab_id"]), action["keys"]):
            pass

    def hold_keys(self, action: inputs.HoldKeysInput) -> None:
        """Hold keys down for a while."""
        page = self.page(action["tab_id"])
        with held(page, action["keys"]):
            page.wait_for_timeout(action["duration_ms"])

    def scroll(self, action: inputs.ScrollInput) -> None:
        """Turn the wheel."""
        x, y = _WHEEL[action["direction"]]
        self.page(action["tab_id"]).mouse.wheel(x * action["amount"], y * action["amount"])

    def hover_at(self, action: inputs.HoverAtInput) -> None:
        """Move the pointer."""
        self.page(action["tab_id"]).mouse.move(action["x"], action["y"])

    def click_at(self, action: inputs.ClickAtInput) -> None:
        """Click at a point."""
        page = self.page(action["tab_id"])
        with held(page, action["keys"]):
            page.mouse.click(action["x"], action["y"], button=action["button"], click_count=action["click_count"])

    def drag_path(self, action: inputs.DragPathInput) -> None:
        """Drag along a path."""
        page = self.page(action["tab_id"])
        with held(page, action["keys"]):
            drag(page, [(point["x"], point["y"]) for point in action["path"]])

    def run_script(self, action: inputs.RunScriptInput) -> str:
        """Evaluate a script. Its result is sent as JSON; a promise is waited for."""
        page = self.page(action["tab_id"])
        return str(
            page.evaluate(
                _RUN,
                [action["source"], action["timeout_ms"]],
            )
        )


def _loadable(url: str) -> str:
    """A URL that a model may go to: of the web, not of the machine's files or of code.

    Raises:
        BrowserError: it is another.
    """
    scheme = url.partition(":")[0].lower()
    if url != "about:blank" and scheme not in _LOADED:
        raise BrowserError("only URLs of http and https can be opened")
    return url


def _place(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"[:300]
