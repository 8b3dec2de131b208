"""Send requests with the engine of httpx: on asyncio and on trio, where it is the default without httptools.

httpcore, httpx's own lower half, connects and speaks HTTP. Its pool is left out: it looks at every connection for
every request, which costs milliseconds with many in flight.
"""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import httpcore
import httpx

from ....net.closing import LoopCloser
from ....net.keepalive import socket_options
from ....net.per_loop import running_library
from ....net.proxy import Proxy, ProxyRules
from ....net.settings import TransportSettings
from ....net.tls import context_for
from ....redaction import without_userinfo
from ....worker_threads import run_io
from ...body import SingleChunk
from ...timeout import Timeout
from ..base import ClosedError, ConnectError, ReadError, TransportRequest, TransportResponse, WriteError
from ..idle_connections import PoolOrigin
from ..iteration import exhaust
from ..pooled import PooledTransport
from ..request_head import header_pairs, short_framing
from ..response_head import HeadTooLong, check_response, head_too_long
from ..upload import SMALL_BODY, Upload
from . import private
from .client import ClientSender
from .errors import is_failure, map_error
from .network import Network
from .response import CLOSE_SECONDS, CoreResponse

if TYPE_CHECKING:
    from ...limits import ResponseLimits

__all__ = ["HttpxTransport", "Origin"]

R = TypeVar("R")


class HttpxTransport(PooledTransport["Origin", Any]):
    """A transport over httpx, on asyncio and on trio. To be made and used inside one event loop.

    A `client` that is passed in keeps its own connections, TLS, proxies, headers, hooks, mounts and auth, and stays
    open: closing it is its owner's business. `settings` do not apply to it. It may be of another package with the same
    interface.

    Raises:
        RuntimeError: no event loop is running.
    """

    def __init__(self, settings: TransportSettings | None = None, *, client: Any = None) -> None:
        settings = settings or TransportSettings()
        super().__init__(settings, _is_usable)
        self._sender = None if client is None else ClientSender(client)
        self._closer = LoopCloser()
        self._backend: Any = httpcore.AnyIOBackend() if running_library() == "asyncio" else httpcore.TrioBackend()
        self._rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        self._busy: set[Any] = set()
        self._scopes: set[anyio.CancelScope] = set()
        self._clients: dict[tuple[Proxy | None, ssl.SSLContext | None], ClientSender] = {}
        self._timeout: Timeout | None = None
        self._limits: dict[str, float | None] = {}

    # Sending

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._sender is not None and not self._closed:
            return await self._sender.send(request)
        if self._closed:
            raise ClosedError("the client is closed", sent="no")
        route = self._idle.routes.get(request.url)
        if route is None:
            route = await self._new_route(request)
        origin, target = route
        if origin.client is not None:
            return await self._send_through_client(request, origin.client, origin.proxy)
        message, upload = self._message(request, origin, target)
        limiter = self._limiter
        if limiter.in_use < limiter.limit:
            limiter.in_use += 1
        else:
            await limiter.acquire(request, self._count_idle)
        connection: Any = None
        reused = False
        try:
            connection, reused = await self._connection(origin)
            network = connection.network
            network.expect_head(request.limits.max_head_bytes, uploads=upload is not None)
            send = connection.send
            response = await (send(message) if reused else self._until_closed(send, message, request))
            network.start_body()
            if response.status < 200 or network.received > self._short_head(request.limits):
                check_response(request, response.status, response.headers, response.extensions.get("reason_phrase"))
        except BaseException as exc:
            limiter.release()
            if connection is not None:
                await self._close(connection)
            if upload is not None and upload.error is not None and isinstance(exc, Exception) and not self._closed:
                raise upload.error from upload.error.__cause__
            if isinstance(exc, HeadTooLong):
                raise head_too_long(request) from exc
            if is_failure(exc):
                if self._closed:
                    raise _closed(request) from exc
                error = map_error(exc, request, answered=False, reused=reused, proxy=origin.proxy)
                if (
                    connection is not None
                    and reused
                    and not connection.network.received
                    and isinstance(error, ReadError | WriteError)
                ):
                    error.stale = True
                    await self._close_all(self._idle.clear())
                raise error from exc
            raise
        finally:
            if upload is not None:
                await upload.aclose()
        return CoreResponse(self, request, origin, connection, response)

    async def _send_through_client(
        self, request: TransportRequest, client: ClientSender, proxy: Proxy | None
    ) -> TransportResponse:
        await self._limiter.acquire(request, lambda: None)
        try:
            send = partial(client.send, proxy=proxy, closer=self._closer, on_end=self._limiter.release)
            return await self._until_closed(send, request, request)
        except BaseException:
            self._limiter.release()
            raise

    async def _until_closed(self, send: Callable[[Any], Awaitable[R]], message: Any, request: TransportRequest) -> R:
        """Send over a new connection. Closing ends that by cancelling it; over another, by closing the connection."""
        with anyio.CancelScope() as scope:
            self._scopes.add(scope)
            try:
                return await send(message)
            finally:
                self._scopes.discard(scope)
        raise _closed(request)

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
        if body is None or (isinstance(body, bytes) and len(body) <= SMALL_BODY):
            content, framing = SingleChunk(body or b""), short_framing(request.method, body)
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
        connection, dead = self._idle.take(origin, time.monotonic())
        if connection is not None:
            self._busy.add(connection)
            if dead:
                await self._close_besides(connection, dead)
            return connection, True
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
            raise ValueError(f"cannot send to {without_userinfo(prefix)!r}: the URL has no host")
        proxy = self._rules.resolve(url.scheme, url.host, url.port)
        if proxy is not None and proxy.problem is not None:
            raise ConnectError(proxy.problem)
        context = None
        if url.scheme == "https" or (proxy is not None and proxy.url.startswith("https")):
            context = await run_io(context_for, self._settings.tls)  # reads files at first
        made = Origin(url, context, proxy)
        if private.MISSING:
            private.warn_of_missing()
            made.client = self._client(context, proxy)
        origin, evicted = self._idle.add_origin(prefix, made)
        await self._close_all(evicted)
        return origin

    def _client(self, context: ssl.SSLContext | None, proxy: Proxy | None) -> ClientSender:
        """A client of httpx, one for all origins behind the same proxy."""
        key = (proxy, context)
        found = self._clients.get(key)
        if found is None:
            settings = self._settings
            through = None
            if proxy is not None:
                headers = {"Proxy-Authorization": proxy.authorization} if proxy.authorization else None
                through = httpx.Proxy(
                    proxy.url, ssl_context=context if proxy.url.startswith("https") else None, headers=headers
                )
            limits = httpx.Limits(
                max_connections=None,  # the limiter counts
                max_keepalive_connections=settings.max_keepalive_connections,
                keepalive_expiry=settings.keepalive_expiry,
            )
            client = httpx.AsyncClient(
                transport=httpx.AsyncHTTPTransport(
                    verify=False if context is None else context,
                    limits=limits,
                    proxy=through,
                    trust_env=False,
                    socket_options=socket_options(),
                ),
                trust_env=False,
            )
            client.headers.clear()
            found = self._clients[key] = ClientSender(client)
        return found

    # Giving connections back

    async def release(
        self,
        origin: Origin,
        connection: Any,
        stream: Any,
        unfinished: AsyncIterator[bytes] | None = None,
        *,
        keep: bool = True,
    ) -> None:
        """Return a connection to the pool if the response was received, else close it.

        Args:
            origin: Where it leads.
            connection: The connection.
            stream: The body.
            unfinished: The iterator over the body, if it was not exhausted.
            keep: Whether the connection may be used again, if the response was received.
        """
        try:
            try:
                with anyio.move_on_after(CLOSE_SECONDS, shield=True):
                    try:
                        await stream.aclose()
                    finally:  # also when the time is up: it ends by being told so
                        if unfinished is not None:
                            await exhaust(unfinished)
            finally:
                if keep and not self._closed and connection.is_reusable():
                    self._busy.discard(connection)
                    dead = self._idle.put(origin, connection, time.monotonic())
                    if dead:
                        await self._close_all(dead)
                else:
                    await self._close(connection)
        finally:
            self._limiter.release()  # `Task.cancel` gets through shields, into the closing above

    def release_soon(
        self, origin: Origin, connection: Any, stream: Any, unfinished: AsyncIterator[bytes] | None
    ) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        self._closer.close_soon(partial(self.release, origin, connection, stream, unfinished))

    async def _close_besides(self, connection: Any, others: Sequence[Any]) -> None:
        """Close other connections before one is used, and this one too if that is cancelled."""
        try:
            await self._close_all(others)
        except BaseException:
            await self._close(connection)
            raise

    async def _close_all(self, connections: Sequence[Any]) -> None:
        """Close connections concurrently: in turn, on a busy loop, they would make a call miss its deadline."""
        self._busy.update(connections)  # `aclose` closes those that a cancelled caller did not get to
        if len(connections) <= 1:
            for connection in connections:
                await self._close(connection)
            return
        with anyio.CancelScope(shield=True):
            async with anyio.create_task_group() as group:
                for connection in connections:
                    group.start_soon(self._close, connection)

    async def _close(self, connection: Any) -> None:
        self._busy.discard(connection)
        with anyio.move_on_after(CLOSE_SECONDS, shield=True):
            await connection.aclose()

    # Closing

    async def aclose(self) -> None:
        """Close all connections; requests in flight fail at once. May be called again.

        A client that was passed in stays open.
        """
        self._closed = True
        self._limiter.close()
        for scope in self._scopes:
            scope.cancel()
        await self._close_all(self._idle.close())
        while self._busy:
            busy = list(self._busy)
            self._busy.clear()
            await self._close_all(busy)
        for sender in self._clients.values():
            await sender.client.aclose()

    def __repr__(self) -> str:
        if self._sender is not None:
            return "<HttpxTransport over a client of its user>"
        return super().__repr__()


def _closed(request: TransportRequest) -> ClosedError:
    return ClosedError("the client was closed before a response came")


def _is_usable(connection: Any, long_idle: bool) -> bool:
    return bool(connection.is_open())  # which always looks at the socket


class Origin(PoolOrigin[Any]):
    """What is needed to connect to an origin, and to write the heads of requests to it."""

    __slots__ = ("_context", "client", "core", "host", "proxy")

    def __init__(self, url: httpx.URL, context: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        super().__init__()
        port = (443 if url.scheme == "https" else 80) if url.port is None else url.port
        self.core = httpcore.Origin(url.raw_scheme, url.raw_host, port)
        self.host = url.netloc.decode("ascii")
        self.proxy = proxy
        self.client: ClientSender | None = None
        """What requests go through, if not through connections of httpcore."""
        self._context = context

    def connect(self, network: Network) -> private.DirectConnection | private.ProxyConnection:
        """Return a connection that opens itself at its first request."""
        proxy = self.proxy
        if proxy is None:
            return private.DirectConnection(
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
        return private.ProxyConnection(pool, network)
