"""Decide which idle connection serves a request, and which are closed. Opens and closes none, and has no clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

__all__ = ["CHECK_AFTER", "IdleConnections", "PoolOrigin"]

C = TypeVar("C")
O = TypeVar("O", bound="PoolOrigin[Any]")  # noqa: E741 - an origin, as C is a connection

CHECK_AFTER: Final = 0.25
"""Seconds after which an idle connection is checked before it is used: a busy loop may not have seen its end."""

_NO_LIMIT: Final = 1 << 62
_NEVER: Final = float("inf")


class PoolOrigin(Generic[C]):
    """What requests to one scheme, host and port have in common. Transports add what they need to connect."""

    __slots__ = ("evicted", "idle")

    idle: deque[tuple[C, float]]
    """Its idle connections and since when they are idle, the oldest first."""
    evicted: bool
    """Whether it was forgotten; its connections are then not kept."""

    def __init__(self) -> None:
        self.idle = deque()
        self.evicted = False


class IdleConnections(Generic[O, C]):
    """The idle connections of one transport, by origin, and the origins of the URLs that it was asked for.

    Connections that a method returns as to be closed are no longer held here; the caller closes each of them. Times are
    seconds of the caller's clock, which must not go back. Not safe to use from several threads.

    A caller on the hot path may look a URL up in `routes` itself.

    Args:
        limit: Connections to keep at most; None for no limit.
        expiry: Seconds that each is kept at most; None for no limit.
        is_usable: Whether a connection can serve another request. It is given the connection, and whether that was idle
            for `CHECK_AFTER` or longer, so that what the loop knows of it is not enough. It must not raise.
    """

    __slots__ = (
        "_is_usable",
        "count",
        "expiry",
        "limit",
        "max_origins",
        "max_routes",
        "next_expiry",
        "origins",
        "routes",
    )

    limit: int
    """Connections to keep at most."""
    expiry: float
    """Seconds to keep each."""
    count: int
    """Idle connections, over all origins."""
    next_expiry: float
    """When to call `expire`: no connection expires before. Infinity if there is none that will."""
    origins: dict[str, O]
    """By scheme, host and port as they are written in URLs."""
    routes: dict[str, tuple[O, str]]
    """Origin and request target by URL, as most requests go to a few URLs."""

    def __init__(self, limit: int | None, expiry: float | None, is_usable: Callable[[C, bool], bool]) -> None:
        self.expiry = _NEVER if expiry is None else expiry
        self.limit = 0 if expiry == 0 else _NO_LIMIT if limit is None else limit
        self.count = 0
        self.next_expiry = _NEVER
        self.origins = {}
        self.routes = {}
        self.max_origins = 256
        self.max_routes = 1024
        self._is_usable = is_usable

    def reserve(self, connections: int) -> None:
        """Keep at least so many, unless none are kept at all."""
        if self.limit:
            self.limit = max(self.limit, connections)

    # Connections

    def take(self, origin: PoolOrigin[C], now: float) -> tuple[C | None, Sequence[C]]:
        """Remove the connection that was used last and can be used again.

        Returns:
            The connection, or None if there is none, and those to close: too old, or closed by the server.
        """
        idle, dead = origin.idle, None
        while idle:
            connection, since = idle.pop()
            self.count -= 1
            if since + self.expiry > now and self._is_usable(connection, now - since >= CHECK_AFTER):
                return connection, dead or ()
            if dead is None:
                dead = [connection]
            else:
                dead.append(connection)
        return None, dead or ()

    def put(self, origin: PoolOrigin[C], connection: C, now: float) -> Sequence[C]:
        """Keep a connection that can be used again, if there is room.

        Returns:
            Those to close: the expired ones, and this one if it is not kept.
        """
        dead = self.expire(now) if self.next_expiry <= now else ()
        if self.count >= self.limit or origin.evicted:
            return [*dead, connection]
        origin.idle.append((connection, now))
        self.count += 1
        if self.next_expiry == _NEVER:  # else another one expires before
            self.next_expiry = now + self.expiry
        return dead

    def expire(self, now: float) -> Sequence[C]:
        """Remove the connections that are too old, and return them to be closed."""
        dead: list[C] = []
        next_expiry = _NEVER
        for origin in self.origins.values():
            idle = origin.idle
            while idle and idle[0][1] + self.expiry <= now:
                dead.append(idle.popleft()[0])
            if idle:
                next_expiry = min(next_expiry, idle[0][1] + self.expiry)
        self.count -= len(dead)
        self.next_expiry = next_expiry
        return dead

    def remove(self, is_closed: Callable[[C], bool]) -> Sequence[C]:
        """Remove the connections that `is_closed` is true of, and return them to be closed."""
        dead: list[C] = []
        for origin in self.origins.values():
            found = [each for each in origin.idle if is_closed(each[0])]
            for each in found:
                origin.idle.remove(each)
                dead.append(each[0])
        self.count -= len(dead)
        return dead

    def clear(self) -> Sequence[C]:
        """Remove all connections, and return them to be closed; for when one has turned out to be stale."""
        dead: list[C] = []
        for origin in self.origins.values():
            dead += [connection for connection, _ in origin.idle]
            origin.idle.clear()
        self.count = 0
        self.next_expiry = _NEVER
        return dead

    def close(self) -> Sequence[C]:
        """Remove all connections, as `clear` does, and keep none from now on."""
        self.limit = 0
        return self._forget_origins()

    # Origins

    def add_origin(self, prefix: str, origin: O) -> tuple[O, Sequence[C]]:
        """Remember an origin. If there are too many, all others are forgotten.

        Returns:
            The origin of that prefix, which is another one if there was one already, and the connections to close.
        """
        found = self.origins.get(prefix)
        if found is not None:
            return found, ()
        dead: Sequence[C] = self._forget_origins() if len(self.origins) >= self.max_origins else ()
        self.origins[prefix] = origin
        return origin, dead

    def add_route(self, url: str, origin: O, target: str) -> tuple[O, str]:
        """Remember origin and target of a URL, and return them. If there are too many, all others are forgotten."""
        route = origin, target
        if not origin.evicted:
            if len(self.routes) >= self.max_routes:
                self.routes.clear()
            self.routes[url] = route
        return route

    def _forget_origins(self) -> Sequence[C]:
        dead = self.clear()
        for origin in self.origins.values():
            origin.evicted = True
        self.origins.clear()
        self.routes.clear()
        return dead
