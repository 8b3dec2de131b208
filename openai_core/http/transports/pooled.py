"""What the transports that keep connections of their own have in common, besides what `idle_connections` decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from ...net.settings import TransportSettings
from .base import ClosedError, TransportRequest
from .connection_limiter import ConnectionLimiter
from .idle_connections import IdleConnections, PoolOrigin
from .request_head import split_url

__all__ = ["PooledTransport"]

C = TypeVar("C")
O = TypeVar("O", bound=PoolOrigin[Any])  # noqa: E741 - an origin, as C is a connection


class PooledTransport(Generic[O, C]):
    """A transport with limits, idle connections and routes. A subclass sends, connects and closes.

    Args:
        settings: The limits are those of `TransportSettings`.
        is_usable: As for `IdleConnections`.
    """

    _closed = False

    def __init__(self, settings: TransportSettings, is_usable: Callable[[C, bool], bool]) -> None:
        self._settings = settings
        self._limiter = ConnectionLimiter(settings.max_connections)
        self._idle: IdleConnections[O, C] = IdleConnections(
            settings.max_keepalive_connections, settings.keepalive_expiry, is_usable
        )

    def reserve(self, connections: int) -> None:
        """Allow at least so many connections at once, and keep as many; for those who know how many they will use."""
        self._limiter.limit = max(self._limiter.limit, connections)
        self._idle.reserve(connections)

    async def _new_route(self, request: TransportRequest) -> tuple[O, str]:
        """Find the origin and the request target of a URL that is not in `routes`.

        Raises:
            TransportError: the transport was closed, or nothing can be sent to this origin.
            ValueError: the URL is not one of HTTP.
        """
        prefix, target = split_url(request.url)
        origin = self._idle.origins.get(prefix) or await self._new_origin(prefix)
        if self._closed:
            raise ClosedError("the client was closed before it connected", sent="no")
        return self._idle.add_route(request.url, origin, target)

    async def _new_origin(self, prefix: str) -> O:
        """Make what requests to a scheme, host and port have in common, and add it to the origins."""
        raise AssertionError("a subclass knows how it connects")

    def _count_idle(self) -> int:
        """The number of idle connections."""
        return self._idle.count

    @property
    def is_closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._closed

    def __repr__(self) -> str:
        closed = " closed" if self._closed else ""
        return f"<{type(self).__name__}{closed} {self._limiter!r}, {self._count_idle()} idle>"
