"""Send requests with the engine of httpx: the default on trio, and to be chosen on asyncio.

httpcore, httpx's own lower half, connects and speaks HTTP. Its pool is left out: it looks at every connection for
every request, which costs milliseconds with many in flight.
"""

from __future__ import annotations

import os
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.to_thread
import httpcore
import httpx

from ....net.home_loop import HomeLoop
from ....net.per_loop import running_library
from ....net.proxy import Proxy, ProxyRules
from ....net.settings import TransportSettings
from ....net.tls import context_for
from ...timeout import Timeout
from ..base import ConnectError, ReadError, TransportRequest, TransportResponse, WriteError
from ..body_reader import check_answer, head_too_long
from ..connection_limiter import Gate
from ..iteration import exhaust
from ..request_head import header_pairs, short_framing, split_url
from ..upload import SMALL, Upload, Whole
from .client import ClientSender
from .errors import is_failure, map_error
from .network import HeadTooLong, Network
from .response import CoreResponse

if TYPE_CHECKING:
    from ...limits import ResponseLimits

__all__ = ["HttpxTransport", "Origin"]

_MAX_ORIGINS: Final = 256
_CLOSE_SECONDS: Final = 2.0


class HttpxTransport:
    """A transport over httpx, on asyncio and on trio. To be made and used inside one event loop.

    A `client` that is passed in keeps its own connections, TLS, proxies, headers, hooks, mounts and auth, and stays
    open: closing it is its owner's business. `settings` do not apply to it. It may be of another package with the same
    interface.

    Raises:
        RuntimeError: no event loop is running.
    """

    def __init__(self, settings: TransportSettings | None = None, *, client: Any = None) -> None:
        self._settings = settings = settings or TransportSettings()
        self._sender = None if client is None else ClientSender(client)
        self._home = HomeLoop()
        self._backend: Any = httpcore.AnyIOBackend() if running_library() == "asyncio" else httpcore.TrioBackend()
        self._rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        self._gate = Gate(settings.max_connections)
        most, expiry = settings.max_keepalive_connections, settings.keepalive_expiry
        self._max_idle = 1 << 62 if most is None else most
        self._expiry = float("inf") if expiry is None else expiry
        self._idle_count = 0
        self._busy: set[Any] = set()
        self._origins: dict[str, Origin] = {}
        self._timeout: Timeout | None = None
        self._limits: dict[str, float | None] = {}
        self._closed = False

    # sending

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._sender is not None:
            return await self._sender.send(request)
        if self._closed:
            raise RuntimeError(f"cannot send {request!r}: the transport is closed")
        prefix, target = split_url(request.url)
        origin = self._origins.get(prefix) or await self._new_origin(prefix)
        message, upload = self._message(request, origin, target)
        gate = self._gate
        if gate.taken < gate.limit:
            gate.taken += 1
        else:
            await gate.acquire(request.timeout.pool, lambda: self._idle_count)
        connection: Any = None
        reused = False
        try:
            connection, reused = await self._connection(origin)
            network = connection.network
            network.await_head(request.limits.max_head_bytes)
            response = await connection.handle_async_request(message)
            network.head_is_there()
            if response.status < 200 or network.received > self._short_head(request.limits):
                check_answer(request, response.status, response.headers, response.extensions.get("reason_phrase"))
        except BaseException as exc:
            gate.release()
            if connection is not None:
                await self._close(connection)
            if upload is not None and upload.error is not None and isinstance(exc, Exception):
                raise upload.error from upload.error.__cause__
            if isinstance(exc, HeadTooLong):
                raise head_too_long(request) from exc
            if is_failure(exc):
                error = map_error(exc, request, answered=False, reused=reused, proxy=origin.proxy)
                if (
                    connection is not None
                    and reused
                    and not connection.network.received
                    and isinstance(error, ReadError | WriteError)
                ):
                    error.stale = True
                    await self._close_idle()
                raise error from exc
            raise
        finally:
            if upload is not None:
                await upload.aclose()
        return CoreResponse(self, request, origin, connection, response)

    @staticmethod
    def _short_head(limits: ResponseLimits) -> int:
        """Bytes within which a head needs no closer look."""
        return min(limits.max_line_bytes or 0, limits.max_head_bytes or 0)

    def _message(
        self, request: TransportRequest, origin: Origin, target: str
    ) -> tuple[httpcore.Request, Upload | None]:
        timeout = request.timeout
        if timeout is not self._timeout:
            self._limits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write}
            self._timeout = timeout
        body, upload = request.body, None
        content: Any
        if body is None or (isinstance(body, bytes) and len(body) <= SMALL):
            content, framing = Whole(body or b""), short_framing(request.method, body)
        else:
            upload = Upload(body, request)
            content, framing = upload, upload.framing
        message = httpcore.Request(
            request.method.encode(),
            httpcore.URL(
                scheme=origin.core.scheme, host=origin.core.host, port=origin.core.port, target=target.encode()
            ),
            headers=header_pairs(request.method, target, origin.host, request.headers, framing),
            content=content,
            extensions={"timeout": self._limits},
        )
        return message, upload

    async def _connection(self, origin: Origin) -> tuple[Any, bool]:
        idle, dead = origin.idle, list[Any]()
        while idle:
            connection, since = idle.pop()
            self._idle_count -= 1
            self._busy.add(connection)
            if time.monotonic() - since <= self._expiry and not connection.has_expired():
                if dead:
                    await self._close_besides(connection, dead)
                return connection, True
            dead.append(connection)  # too old, or closed by the server meanwhile
        if dead:
            await self._close_all(dead)
        connection = origin.connect(Network(self._backend))
        self._busy.add(connection)
        return connection, False

    async def _new_origin(self, prefix: str) -> Origin:
        try:
            url = httpx.URL(prefix)
        except (httpx.InvalidURL, ValueError) as exc:
            raise ValueError(f"cannot send to {prefix.rpartition('@')[2]!r}: {exc}") from exc
        if not url.host:
            raise ValueError(f"cannot send to {prefix!r}: the URL has no host")
        proxy = self._rules.resolve(url.scheme, url.host, url.port)
        if proxy is not None and proxy.problem is not None:
            raise ConnectError(proxy.problem)
        context = None
        if url.scheme == "https" or (proxy is not None and proxy.url.startswith("https")):
            context = await anyio.to_thread.run_sync(context_for, self._settings.tls)  # reads files at first
        if len(self._origins) >= _MAX_ORIGINS:
            await self._close_idle()
            self._origins.clear()
        return self._origins.setdefault(prefix, Origin(url, context, proxy))

    # giving back

    async def give_back(
        self, origin: Origin, connection: Any, stream: Any, unfinished: AsyncIterator[bytes] | None = None
    ) -> None:
        """Return a connection to the pool if the response was received, else close it.

        Args:
            origin: Where it leads.
            connection: The connection.
            stream: The body.
            unfinished: The iterator over the body, if it was begun and not brought to its end.
        """
        try:
            try:
                with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
                    try:
                        await stream.aclose()
                    finally:  # also when the time is up: they end by being told so
                        if unfinished is not None:
                            await exhaust(unfinished)
            finally:
                if self._closed or not connection.is_idle() or self._idle_count >= self._max_idle:
                    await self._close(connection)
                else:
                    self._busy.discard(connection)
                    self._idle_count += 1
                    origin.idle.append((connection, time.monotonic()))
                    await self._close_expired(origin)
        finally:
            self._gate.release()  # `Task.cancel` gets through shields, into the closing above

    def lose(self, origin: Origin, connection: Any, stream: Any, unfinished: AsyncIterator[bytes] | None) -> None:
        """Have the loop close the connection of a response that was garbage collected. From any thread."""
        self._home.run_soon(partial(self.give_back, origin, connection, stream, unfinished))

    async def _close_expired(self, origin: Origin) -> None:
        oldest = time.monotonic() - self._expiry
        expired: list[Any] = []
        while origin.idle and origin.idle[0][1] <= oldest:
            expired.append(origin.idle.popleft()[0])
        if expired:
            self._idle_count -= len(expired)
            await self._close_all(expired)

    async def _close_idle(self) -> None:
        idle = [connection for origin in self._origins.values() for connection, _ in origin.idle]
        for origin in self._origins.values():
            origin.idle.clear()
        self._idle_count = 0
        await self._close_all(idle)

    async def _close_besides(self, connection: Any, others: list[Any]) -> None:
        """Close other connections before one is used, and this one too if it comes to nothing."""
        try:
            await self._close_all(others)
        except BaseException:
            await self._close(connection)
            raise

    async def _close_all(self, connections: list[Any]) -> None:
        """Close connections all at once: one after the other, a busy loop would let a call wait past its deadline."""
        if len(connections) == 1:
            await self._close(connections[0])
            return
        with anyio.CancelScope(shield=True):
            async with anyio.create_task_group() as group:
                for connection in connections:
                    group.start_soon(self._close, connection)

    async def _close(self, connection: Any) -> None:
        self._busy.discard(connection)
        with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
            await connection.aclose()

    # closing

    async def aclose(self) -> None:
        """Close all connections, also those in use; a client that was passed in stays open. May be called again."""
        self._closed = True
        await self._close_idle()
        while self._busy:
            busy = list(self._busy)
            self._busy.clear()
            await self._close_all(busy)

    def __repr__(self) -> str:
        if self._sender is not None:
            return "<HttpxTransport over a client of its user>"
        return f"<HttpxTransport{' closed' if self._closed else ''} {self._gate!r}, {self._idle_count} idle>"


class Origin:
    """What requests to one scheme, host and port have in common, and its idle connections, the oldest first."""

    __slots__ = ("_context", "core", "host", "idle", "proxy")

    def __init__(self, url: httpx.URL, context: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        port = url.port or (443 if url.scheme == "https" else 80)
        self.core = httpcore.Origin(url.raw_scheme, url.raw_host, port)
        self.host = url.netloc.decode("ascii")
        self.proxy = proxy
        self.idle: deque[tuple[Any, float]] = deque()
        self._context = context

    def connect(self, network: Network) -> Any:
        """Return a connection that opens itself at its first request."""
        proxy = self.proxy
        if proxy is None:
            return _DirectConnection(
                httpcore.AsyncHTTPConnection(self.core, ssl_context=self._context, network_backend=network), network
            )
        headers = [(b"Proxy-Authorization", proxy.authorization.encode())] if proxy.authorization else None
        # A pool of one: the connections for proxies are not part of httpcore's interface.
        pool = httpcore.AsyncHTTPProxy(
            proxy.url,
            proxy_headers=headers,
            ssl_context=self._context,
            proxy_ssl_context=self._context if proxy.url.startswith("https") else None,
            max_connections=1,
            network_backend=network,
        )
        return _ProxyConnection(pool, network)


class _DirectConnection:
    """A connection, with the network that it opens itself over."""

    __slots__ = ("_connection", "aclose", "handle_async_request", "has_expired", "network")

    def __init__(self, connection: httpcore.AsyncHTTPConnection, network: Network) -> None:
        self._connection = connection
        self.network = network
        self.handle_async_request = connection.handle_async_request
        self.aclose = connection.aclose
        self.has_expired = connection.has_expired

    def is_idle(self) -> bool:
        return self._connection.is_idle() and not _has_more(self._connection)


class _ProxyConnection:
    """A pool with room for one connection, to be treated as that connection."""

    __slots__ = ("_pool", "aclose", "handle_async_request", "network")

    def __init__(self, pool: httpcore.AsyncHTTPProxy, network: Network) -> None:
        self._pool = pool
        self.network = network
        self.handle_async_request = pool.handle_async_request
        self.aclose = pool.aclose

    def has_expired(self) -> bool:
        return not self._pool.connections or self._pool.connections[0].has_expired()

    def is_idle(self) -> bool:
        connections = self._pool.connections
        return bool(connections) and connections[0].is_idle() and not _has_more(connections[0])


def _has_more(connection: Any) -> bool:
    """Whether a server sent more than its answer, which would be taken for the next one. httpcore does not look."""
    while connection is not None and not hasattr(connection, "_h11_state"):
        connection = getattr(connection, "_connection", None)
    return connection is not None and bool(connection._h11_state.trailing_data[0])
