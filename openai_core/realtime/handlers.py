"""Functions that are called with events, by the type of the event: registering and finding them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar, overload

__all__ = ["Handler", "HandlerMethods", "Handlers"]

Handler = Callable[..., Any]
HandlerT = TypeVar("HandlerT", bound=Handler)


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


class HandlerMethods:
    """The methods that register handlers: of a connection, and of what opens one."""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Have `dispatch_events` call a handler for each event of a type; `event` is for all. Also a decorator.

        A handler is a function, or a coroutine function, of the event.
        """
        return self._handlers.register(self, event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """As `on`, for the next such event alone."""
        return self._handlers.register(self, event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Have a handler not called any more."""
        self._handlers.remove(event_type, handler)
        return self
