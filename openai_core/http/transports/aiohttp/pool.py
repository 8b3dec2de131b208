"""The pool of the aiohttp transport: which connections are busy, which are idle, and when they are closed."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from ....net.settings import TransportSettings
from ..base import TransportError
from ..connection_limiter import ConnectionLimiter
from .private import ConnectRequest

if TYPE_CHECKING:
    import ssl

    import yarl

    from ....net.proxy import Proxy
    from .private import Connection, Protocol

__all__ = ["ConnectionPool", "Origin"]

_CHECK_AFTER: Final = 0.25
"""Seconds after which an idle connection is looked at before it is used again: the loop may not have seen its end."""


class _Idle(NamedTuple):
    """A connection in the pool."""

    connection: Connection
    protocol: Protocol
    since: float


class Origin:
    """What requests to one scheme, host and port have in common, and its idle connections, the oldest first."""

    __slots__ = ("connect_request", "context", "evicted", "host", "idle", "is_known", "proxy")

    def __init__(
        self, url: yarl.URL, context: ssl.SSLContext | None, proxy: Proxy | None, loop: asyncio.AbstractEventLoop | None
    ) -> None:
        self.context = context
        self.proxy = proxy
        self.idle: deque[_Idle] = deque()
        self.evicted = False
        self.is_known = False
        """Whether its addresses may be some that were looked up before."""
        host = url.host_port_subcomponent
        assert host is not None, "the caller has checked that there is one"
        self.host = host
        self.connect_request: ConnectRequest | None = None
        """What is given to the connector; None if requests go through a session."""
        if loop is not None:
            self.connect_request = ConnectRequest("GET", url, loop=loop, ssl=True if context is None else context)


class ConnectionPool:
    """The connections of one transport, by origin. It opens none. For one event loop."""

    _closed: bool

    def _open_pool(self, loop: asyncio.AbstractEventLoop, settings: TransportSettings) -> None:
        expiry, most = settings.keepalive_expiry, settings.max_keepalive_connections
        self._loop = loop
        self._limiter = ConnectionLimiter(settings.max_connections)
        self._max_idle = 1 << 62 if most is None else most
        self._expiry = float("inf") if expiry is None else expiry
        self._idle_count = 0
        self._expiry_timer: asyncio.TimerHandle | None = None
        self._busy: dict[Protocol, Connection] = {}
        self._origins: dict[str, Origin] = {}
        self._routes: dict[str, tuple[Origin, str]] = {}  # most requests go to a few URLs

    def _idle_connection(self, origin: Origin) -> Protocol | None:
        idle = origin.idle
        while idle:
            connection, protocol, since = idle.pop()
            self._idle_count -= 1
            age = self._loop.time() - since
            if age <= self._expiry and protocol.is_open and (age < _CHECK_AFTER or not protocol.has_input()):
                self._busy[protocol] = connection
                return protocol
            connection.close()  # too old, or closed by the server
        return None

    def release(self, origin: Origin, protocol: Protocol, writer: asyncio.Task[None] | None, *, keep: bool) -> None:
        """Return a connection to the pool, or close it.

        Args:
            origin: Where it leads.
            protocol: The connection.
            writer: What sends the body of the request; None if that was sent at once.
            keep: Whether the body of the response was received to its end.
        """
        if writer is not None and not writer.done():
            writer.cancel()  # answered before it had the whole body
            keep = False
        if keep and not self._closed and protocol.is_reusable and not origin.evicted and self._has_room():
            protocol.mark_idle()
            origin.idle.append(_Idle(self._busy.pop(protocol), protocol, self._loop.time()))
            self._idle_count += 1
            if self._expiry_timer is None and self._expiry != float("inf"):
                self._expiry_timer = self._loop.call_later(self._expiry, self._close_expired)
        else:
            self._close_busy(protocol)
        self._limiter.release()

    def release_soon(self, origin: Origin, protocol: Protocol, writer: asyncio.Task[None] | None) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the sockets are gone with it
            self._loop.call_soon_threadsafe(lambda: self.release(origin, protocol, writer, keep=False))

    def _close_busy(self, protocol: Protocol) -> None:
        connection = self._busy.pop(protocol, None)
        if connection is not None:  # else closed by `aclose`
            connection.close()

    def _has_room(self) -> bool:
        if self._idle_count >= self._max_idle:
            self._count_idle()
        return self._idle_count < self._max_idle and self._expiry > 0

    def _count_idle(self) -> int:
        """The number of idle connections, without those that the server has closed."""
        for origin in self._origins.values():
            for each in [each for each in origin.idle if not each.protocol.is_open]:
                origin.idle.remove(each)
                each.connection.close()
                self._idle_count -= 1
        return self._idle_count

    def _close_expired(self) -> None:
        self._expiry_timer = None
        now, next_at = self._loop.time(), float("inf")
        for origin in self._origins.values():
            idle = origin.idle
            while idle and idle[0].since + self._expiry <= now:
                idle.popleft().connection.close()
                self._idle_count -= 1
            if idle:
                next_at = min(next_at, idle[0].since + self._expiry)
        if self._idle_count:
            self._expiry_timer = self._loop.call_at(next_at, self._close_expired)

    def _close_stale(self, error: TransportError) -> None:
        """Close the idle connections, which are probably as stale as the one that `error` came over."""
        error.stale = True
        self._close_idle()

    def _close_idle(self) -> None:
        for origin in self._origins.values():
            while origin.idle:
                origin.idle.pop().connection.close()
        self._idle_count = 0

    def _evict_origins(self) -> None:
        for origin in self._origins.values():
            origin.evicted = True  # its connections are not kept
        self._origins.clear()
        self._routes.clear()
