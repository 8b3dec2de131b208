"""Functions that are called with events, by the type of the event. Registering and finding them, not calling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["Handler", "Handlers"]

Handler = Callable[..., Any]


class Handlers:
    """What is registered for each type of event; for all events under the name `event`."""

    __slots__ = ("_by_type",)

    def __init__(self) -> None:
        self._by_type: dict[str, list[tuple[Handler, bool]]] = {}

    def add(self, event_type: str, handler: Handler, *, once: bool = False) -> None:
        """Register a handler, behind those of the same type.

        Raises:
            TypeError: it cannot be called.
        """
        if not callable(handler):
            raise TypeError(f"the handler of {event_type!r} must be callable; got {type(handler).__name__}")
        self._by_type.setdefault(event_type, []).append((handler, once))

    def register(self, owner: Any, event_type: str, handler: Handler | None, *, once: bool) -> Any:
        """Add a handler and give `owner`; without a handler, give the decorator that adds one."""
        if handler is not None:
            self.add(event_type, handler, once=once)
            return owner

        def decorate(decorated: Handler) -> Handler:
            self.add(event_type, decorated, once=once)
            return decorated

        return decorate

    def remove(self, event_type: str, handler: Handler) -> None:
        """Remove a handler, each time that it was registered for the type; nothing happens if it was not."""
        kept = [entry for entry in self._by_type.get(event_type, ()) if entry[0] != handler]
        self._by_type[event_type] = kept

    def take(self, event_type: str | None) -> list[Handler]:
        """The handlers of an event, in the order they are to be called in; those for once are removed."""
        found: list[Handler] = []
        for name in (event_type or "", "event"):
            entries = self._by_type.get(name)
            if entries:
                found += [handler for handler, _ in entries]
                self._by_type[name] = [entry for entry in entries if not entry[1]]
        return found

    def has(self, event_type: str) -> bool:
        """Whether something is registered for exactly this type."""
        return bool(self._by_type.get(event_type))
