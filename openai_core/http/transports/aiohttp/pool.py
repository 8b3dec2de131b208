"""The pool of the aiohttp transport: which connections are busy, which are idle, and when they are closed."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from ....net.settings import TransportSettings
from ..base import TransportError
from ..idle_connections import PoolOrigin
from ..pooled import PooledTransport
from .private import ConnectRequest

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    import yarl

    from ....net.proxy import Proxy
    from .private import Connection, Protocol

__all__ = ["ConnectionPool", "Origin"]


class Origin(PoolOrigin["Protocol"]):
    """What is needed to connect to an origin, and to write the heads of requests to it."""

    __slots__ = ("connect_request", "context", "host", "is_known", "proxy")

    def __init__(
        self, url: yarl.URL, context: ssl.SSLContext | None, proxy: Proxy | None, loop: asyncio.AbstractEventLoop | None
    ) -> None:
        super().__init__()
        self.context = context
        self.proxy = proxy
        self.is_known = False
        """Whether its addresses may be some that were looked up before."""
        host = url.host_port_subcomponent
        assert host is not None, "the caller has checked that there is one"
        self.host = host
        self.connect_request: ConnectRequest | None = None
        """What is given to the connector; None if requests go through a session."""
        if loop is not None:
            self.connect_request = ConnectRequest("GET", url, loop=loop, ssl=True if context is None else context)


class ConnectionPool(PooledTransport[Origin, "Protocol"]):
    """The connections of one transport. It opens none. For one event loop."""

    def __init__(self, settings: TransportSettings, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(settings, _is_usable)
        self._loop = loop
        self._connections: dict[Protocol, Connection] = {}  # busy and idle
        self._expiry_timer: asyncio.TimerHandle | None = None

    def _idle_connection(self, origin: Origin) -> Protocol | None:
        protocol, dead = self._idle.take(origin, self._loop.time())
        if dead:
            self._close_all(dead)
        return protocol

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
        if keep and not self._closed and protocol.is_reusable:
            self._keep(origin, protocol)
        else:
            self._close(protocol)
        self._limiter.release()

    def _keep(self, origin: Origin, protocol: Protocol) -> None:
        idle = self._idle
        if idle.count >= idle.limit:
            self._count_idle()
        protocol.mark_idle()
        dead = idle.put(origin, protocol, self._loop.time())
        if dead:
            self._close_all(dead)
        if self._expiry_timer is None and idle.next_expiry != float("inf"):
            self._expiry_timer = self._loop.call_at(idle.next_expiry, self._close_expired)

    def release_soon(self, origin: Origin, protocol: Protocol, writer: asyncio.Task[None] | None) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the sockets are gone with it
            self._loop.call_soon_threadsafe(lambda: self.release(origin, protocol, writer, keep=False))

    def _count_idle(self) -> int:
        """The number of idle connections, without those that the server has closed."""
        self._close_all(self._idle.remove(lambda protocol: not protocol.is_open))
        return self._idle.count

    def _close_expired(self) -> None:
        self._expiry_timer = None
        self._close_all(self._idle.expire(self._loop.time()))
        if self._idle.next_expiry != float("inf"):
            self._expiry_timer = self._loop.call_at(self._idle.next_expiry, self._close_expired)

    def _close_stale(self, error: TransportError) -> None:
        """Close the idle connections, which are probably as stale as the one that `error` came over."""
        error.stale = True
        self._close_all(self._idle.clear())

    def _close_all(self, protocols: Sequence[Protocol]) -> None:
        for protocol in protocols:
            self._close(protocol)

    def _close(self, protocol: Protocol) -> None:
        connection = self._connections.pop(protocol, None)
        if connection is not None:  # else closed by `aclose`
            connection.close()


def _is_usable(protocol: Protocol, long_idle: bool) -> bool:
    return protocol.is_open and not (long_idle and protocol.has_input())
