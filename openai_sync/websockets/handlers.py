"""Handlers of events, for what is a connection to blocking callers, or is going to open one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar, overload

from ..facade import SyncObject

__all__ = ["HandlerMethods"]

Handler = Callable[..., Any]
HandlerT = TypeVar("HandlerT", bound=Handler)


class HandlerMethods(SyncObject):
    """Registers handlers, which `dispatch_events` of the connection calls."""

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Have `dispatch_events` call a handler for each event of a type; `event` is for all. Also a decorator."""
        return self if handler is not None and self._async.on(event_type, handler) else self._async.on(event_type)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """As `on`, for the next such event alone."""
        return self if handler is not None and self._async.once(event_type, handler) else self._async.once(event_type)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Have a handler not called any more."""
        self._async.off(event_type, handler)
        return self
