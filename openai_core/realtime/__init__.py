"""Websockets of the API: realtime sessions, and responses over a connection that stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .errors import ActiveResponseError as ActiveResponseError
    from .errors import PreviousResponseNotFoundError as PreviousResponseNotFoundError
    from .errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .errors import WebSocketQueueFullError as WebSocketQueueFullError
    from .events import ReconnectedEvent as ReconnectedEvent
    from .events import UnknownEvent as UnknownEvent

__all__ = [
    "ActiveResponseError",
    "PreviousResponseNotFoundError",
    "ReconnectedEvent",
    "UnknownEvent",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]

_MODULES = {
    "ActiveResponseError": "errors",
    "PreviousResponseNotFoundError": "errors",
    "ReconnectedEvent": "events",
    "UnknownEvent": "events",
    "WebSocketConnectionClosedError": "errors",
    "WebSocketQueueFullError": "errors",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
