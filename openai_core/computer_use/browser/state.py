"""The state of a browser: its tabs, and what changed by itself. Of URLs, the model sees the origin only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NotRequired, TypeAlias, cast
from urllib.parse import urlsplit

import msgspec
from typing_extensions import TypedDict

__all__ = [
    "BrowserDialogDismissed",
    "BrowserDownload",
    "BrowserNavigationRefused",
    "BrowserObservationV1",
    "BrowserState",
    "BrowserStateChange",
    "BrowserTab",
    "BrowserTabChange",
    "checked_state",
    "origin_of",
]

_PORTS: Final = {"http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21}


class BrowserTab(TypedDict):
    """A tab."""

    id: str
    title: str
    url: str
    active: bool


class BrowserTabChange(TypedDict):
    """A tab was opened, closed, brought to the front, or shows another page."""

    type: Literal["tab_opened", "tab_closed", "tab_switched", "navigation"]
    sequence: int
    tab_id: str


class BrowserNavigationRefused(TypedDict):
    """A page wanted to go where it may not."""

    type: Literal["navigation_refused"]
    sequence: int
    tab_id: str | None
    reason: Literal["policy", "unsupported"]


class BrowserDialogDismissed(TypedDict):
    """A page showed a dialog, which was dismissed."""

    type: Literal["dialog_dismissed"]
    sequence: int
    tab_id: str
    kind: Literal["alert", "confirm", "prompt", "beforeunload", "other"]


class BrowserDownload(TypedDict):
    """A page offered a file."""

    type: Literal["download"]
    sequence: int
    tab_id: str | None
    status: Literal["blocked", "started", "completed", "failed"]


BrowserStateChange: TypeAlias = BrowserTabChange | BrowserNavigationRefused | BrowserDialogDismissed | BrowserDownload
"""Something that happened in the browser."""


class BrowserObservationV1(TypedDict):
    """What happened since the last state."""

    version: Literal[1]
    sequence: int
    """How many changes there have been in all: those here have the last numbers up to it."""
    dropped_changes: int
    """How many of them are not here."""
    title_truncated: bool
    changes: list[BrowserStateChange]


class BrowserState(TypedDict):
    """The tabs of a browser, one of them active, and what happened in it."""

    tabs: list[BrowserTab]
    observation: NotRequired[BrowserObservationV1]


class _Observation(TypedDict):
    version: Literal[1]
    sequence: int
    dropped_changes: int
    title_truncated: bool
    changes: list[dict[str, Any]]


class _State(TypedDict):
    tabs: list[BrowserTab]
    observation: NotRequired[_Observation]


_EXPECTED: Final = "; give its address as the browser shows it, such as https://example.com/a"
_CHANGES: Final[dict[str, type[Any]]] = {
    **dict.fromkeys(("tab_opened", "tab_closed", "tab_switched", "navigation"), BrowserTabChange),
    "navigation_refused": BrowserNavigationRefused,
    "dialog_dismissed": BrowserDialogDismissed,
    "download": BrowserDownload,
}


def checked_state(value: object) -> BrowserState:
    """The state that a driver reported, with origins in place of URLs, and without keys that a state does not have.

    Raises:
        ValueError: it is no state, or contradicts itself.
    """
    given = msgspec.convert(value, _State)
    tabs: list[BrowserTab] = [
        {"id": tab["id"], "title": tab["title"], "url": origin_of(tab["url"]), "active": tab["active"]}
        for tab in given["tabs"]
    ]
    if len({tab["id"] for tab in tabs}) != len(tabs):
        raise ValueError("two tabs have the same id")
    active = sum(tab["active"] for tab in tabs)
    if tabs and active != 1:
        raise ValueError(f"exactly one tab must be active; got {active}")
    state: BrowserState = {"tabs": tabs}
    if "observation" in given:
        state["observation"] = _checked_observation(given["observation"])
    return state


def _checked_observation(given: _Observation) -> BrowserObservationV1:
    changes: list[Any] = []
    for number, change in enumerate(given["changes"], given["dropped_changes"] + 1):
        kind = _CHANGES.get(cast("Mapping[str, Any]", change).get("type", ""))
        if kind is None:
            raise ValueError(f"a change has the type {change.get('type')!r}; known are {', '.join(_CHANGES)}")
        changes.append(msgspec.convert(change, kind))
        if change["sequence"] != number:
            raise ValueError(
                f"the sequence of a change must be {number}, one more than the last; got {change['sequence']}"
            )
        if change["tab_id"] == "":
            raise ValueError(f"the change {number} must have a tab_id; got an empty string")
    if given["dropped_changes"] < 0 or given["sequence"] != given["dropped_changes"] + len(changes):
        raise ValueError("the sequence of an observation counts the changes that are in it and those that were dropped")
    return {
        "version": 1,
        "sequence": given["sequence"],
        "dropped_changes": given["dropped_changes"],
        "title_truncated": given["title_truncated"],
        "changes": changes,
    }


def origin_of(url: str) -> str:
    """The origin of a URL: scheme, host and port; of one without a host, the scheme; `about:blank` as it is.

    What else is in a URL may be a secret: credentials, session ids, search words.

    Raises:
        ValueError: it is no absolute URL.
    """
    if url == "about:blank":
        return url
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError(f"the URL of a tab cannot be read{_EXPECTED}") from None
    if not parts.scheme:
        raise ValueError(f"the URL of a tab has no scheme{_EXPECTED}")
    if parts.scheme not in _PORTS:
        return f"{parts.scheme}:"
    if not host:
        raise ValueError(f"the URL of a tab has no host{_EXPECTED}")
    try:
        name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError(f"the URL of a tab has a host that cannot be read{_EXPECTED}") from None
    return f"{parts.scheme}://{name}" + (f":{port}" if port not in (None, _PORTS[parts.scheme]) else "")
