"""Call the methods that hooks override; one that raises is logged once, and breaks nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from inspect import isawaitable
from typing import Any, Final

from .base import HOOKS, CallInfo, Hooks

__all__ = ["MOST_KEPT", "Dispatch"]

_KEYS: Final = ("authorization", "api-key", "x-api-key")
"""Headers that a key may be in."""
MOST_KEPT: Final = 64
"""Results that are kept in a cache."""
_REFUSED: Final = frozenset({"host", "content-length", "transfer-encoding", "connection"})
"""Headers, besides credentials, that no hook may add."""


class Dispatch:
    """The hooks of one client, method by method. Safe to use from many tasks, loops and threads at once."""

    __slots__ = ("_keys", "_logged", "idle", "methods", "wants_answers", "wants_snapshots")

    def __init__(self, hooks: tuple[Hooks, ...]) -> None:
        self.methods: dict[str, list[Callable[..., Any]]] = {
            name: [getattr(hook, name) for hook in hooks if _overrides(hook, name)] for name in HOOKS
        }
        """The methods that are overridden, by name."""
        self.wants_answers = bool(self.methods["call_end"])
        """Whether somebody wants to know what came of a call."""
        self.wants_snapshots = any(hook.snapshots for hook in hooks)
        active = [hook for hook in hooks if any(_overrides(hook, name) for name in HOOKS)]
        self.idle = [hook.is_idle for hook in active] if all(_overrides(hook, "is_idle") for hook in active) else []
        """What says whether each hook is idle; nothing if one of them never is."""
        self._logged: set[Callable[..., Any]] = set()
        self._keys: dict[str, str] = {}

    def notify(self, name: str, *args: Any) -> None:
        """Call a method of all hooks that have it."""
        for method in self.methods[name]:
            try:
                method(*args)
            except Exception as exc:
                self._failed(method, exc)

    async def request_headers(self, info: CallInfo, attempt: int, sent: Mapping[str, str]) -> Mapping[str, str]:
        """The headers of an attempt, with those that `attempt_start` adds."""
        info.key = self._fingerprint(sent)
        headers = sent
        for method in self.methods["attempt_start"]:
            try:
                given = method(info, attempt)
                if isawaitable(given):
                    given = await _of(given)
                if given:
                    headers = {**_checked(given), **headers}
            except Exception as exc:
                self._failed(method, exc)
        return headers

    def _failed(self, method: Callable[..., Any], exc: Exception) -> None:
        if method in self._logged:
            return
        self._logged.add(method)
        import logging

        name = getattr(method, "__qualname__", repr(method))
        logging.getLogger("openai_core").error(
            "the hook %s raised; the call goes on, and further errors of this hook are not logged", name, exc_info=exc
        )

    def _fingerprint(self, headers: Mapping[str, str]) -> str | None:
        for name in _KEYS:
            value = headers.get(name)
            if value is not None:
                found = self._keys.get(value)
                if found is None:
                    key = value.partition(" ")[2] or value
                    found = sha256(key.encode(errors="surrogateescape")).hexdigest()[:8]
                    if len(self._keys) >= MOST_KEPT:
                        self._keys.clear()
                    self._keys[value] = found
                return found
        return None


async def _of(given: Awaitable[Any]) -> Any:
    return await given


def _overrides(hook: Hooks, name: str) -> bool:
    found: Any = getattr(hook, name)
    return getattr(found, "__func__", found) is not getattr(Hooks, name)


def _checked(given: Any) -> dict[str, str]:
    """Headers of a hook's, under lower-case names.

    Raises:
        TypeError, ValueError: they cannot be sent, or are not a hook's to set.
    """
    from ..redaction import IDENTIFYING_HEADERS

    checked: dict[str, str] = {}
    for name, value in dict(given).items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError("attempt_start must return a mapping of strings to strings, or None")
        lower = name.lower()
        if lower in IDENTIFYING_HEADERS or lower in _REFUSED or lower.startswith("openai-"):
            raise ValueError(
                f"attempt_start returned the header {name!r}, which no hook may set; pass it to the client or the call"
            )
        if not lower.isascii() or not lower.isprintable() or not lower or " " in lower or ":" in lower:
            raise ValueError(
                f"attempt_start returned the header {name!r}; a name has printable ASCII only, no spaces and no colons"
            )
        if not value.isascii() or not value.isprintable():
            raise ValueError(f"attempt_start returned the header {name!r} with a value that is not printable ASCII")
        checked[lower] = value
    return checked
