"""Send requests with aiohttp: the default on asyncio.

aiohttp connects, speaks TLS, keeps the pool and parses. Of its client only that is used: `ClientSession`, which would
cost more than all of it, is taken for requests through a proxy and where a user brings one (`aiohttp_session`).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import socket
import ssl
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import aiohttp
import yarl

from ....net.keepalive import socket_options
from ....net.proxy import Proxy, ProxyRules
from ....net.settings import TransportSettings
from ....net.tls import context_for
from ...timeout import Timeout
from ..base import ConnectError, ReadError, TransportError, TransportRequest, TransportResponse, WriteError
from ..body_reader import check_head, head_size, head_too_long, no_answer
from ..connection_limiter import Gate
from ..request_head import head_bytes, short_framing, split_url
from ..upload import SMALL, Upload
from .errors import FAILURES, map_connect_error, map_head_error
from .protocol import HeadTooLong, Protocol, parser_limits
from .response import DirectResponse
from .session import SessionSender
from .upload import write_upload

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from ...limits import ResponseLimits

__all__ = ["AiohttpTransport"]

E = TypeVar("E", bound=TransportError)

_MAX_ORIGINS: Final = 256
_MAX_ROUTES: Final = 1024
_MAY_BE_STALE: Final = 0.25
"""Seconds after which an idle connection is looked at before it is used again; a busy one is in the loop's hands."""


class AiohttpTransport:
    """A transport over aiohttp. To be made and used inside one asyncio event loop.

    A `session` that is passed in keeps its own connector, TLS, proxies, cookies, middlewares and tracing, and stays
    open: closing it is its owner's business. `settings` do not apply to it.

    Raises:
        RuntimeError: no asyncio event loop is running, or the session belongs to another one.
    """

    def __init__(
        self, settings: TransportSettings | None = None, *, session: aiohttp.ClientSession | None = None
    ) -> None:
        self._settings = settings or TransportSettings()
        self._loop = asyncio.get_running_loop()
        self._closed = False
        self._session = None if session is None else SessionSender(session)
        if session is None:
            self._open()

    def _open(self) -> None:
        settings = self._settings
        self._rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        keeps = settings.keepalive_expiry != 0 and settings.max_keepalive_connections != 0
        self._connector = aiohttp.TCPConnector(
            limit=0,  # the gate counts, so that waiting for a place and connecting have limits of their own
            force_close=not keeps,
            keepalive_timeout=settings.keepalive_expiry if keeps else None,
            ttl_dns_cache=60,
            socket_factory=_socket,
        )
        self._connector._factory = partial(Protocol, loop=self._loop)  # type: ignore[assignment]
        self._gate = Gate(settings.max_connections)
        self._max_kept = 1 << 62 if settings.max_keepalive_connections is None else settings.max_keepalive_connections
        self._kept: dict[Protocol, float] = {}  # connections given back to the pool, and when
        self._unread: dict[Protocol, Connection] = {}  # those of responses that were not read to their end
        self._origins: dict[str, _Origin] = {}
        self._routes: dict[str, tuple[_Origin, str]] = {}  # most requests go to a few URLs
        self._proxied: SessionSender | None = None
        self._timeout: Timeout | None = None
        self._client_timeout = aiohttp.ClientTimeout(total=None)
        self._limits: ResponseLimits | None = None
        self._parser_limits: dict[str, Any] = {}
        self._short_head = 0  # bytes; what is within needs no closer look

    # sending

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._session is not None:
            return await self._session.send(request)
        if self._closed:
            raise RuntimeError(f"cannot send {request!r}: the transport is closed")
        route = self._routes.get(request.url)
        if route is None:
            route = await self._new_route(request.url)
        origin, target = route
        gate = self._gate
        if gate.taken < gate.limit:
            gate.taken += 1
        else:
            await gate.acquire(request.timeout.pool, self._count_idle)
        if origin.proxy is not None:
            return await self._send_through_proxy(request, origin)
        connection = None
        try:
            connection, protocol, reused = await self._connect(request, origin)
            return await self._exchange(request, origin, target, connection, protocol, reused)
        except BaseException:
            if connection is not None:
                connection.close()
            gate.release()
            raise

    async def _connect(self, request: TransportRequest, origin: _Origin) -> tuple[Connection, Protocol, bool]:
        timeout = request.timeout
        if timeout is not self._timeout:
            self._client_timeout = aiohttp.ClientTimeout(total=None, connect=_not_zero(timeout.connect))
            self._timeout = timeout
        while True:
            try:
                connection = await self._connector.connect(origin.request, [], self._client_timeout)
            except FAILURES as exc:
                raise map_connect_error(exc, request) from exc
            protocol = connection.protocol
            assert isinstance(protocol, Protocol), "the connector makes no other"
            kept_at = self._kept.pop(protocol, None)
            if kept_at is None:
                return connection, protocol, False
            if self._loop.time() - kept_at < _MAY_BE_STALE or not _has_input(protocol):
                return connection, protocol, True
            connection.close()  # the server closed it meanwhile; the loop has not come to see it

    async def _exchange(
        self,
        request: TransportRequest,
        origin: _Origin,
        target: str,
        connection: Connection,
        protocol: Protocol,
        reused: bool,
    ) -> TransportResponse:
        body, method, read = request.body, request.method, request.timeout.read
        if request.limits is not self._limits:
            self._limits = request.limits
            self._parser_limits = parser_limits(request.limits)
            self._short_head = min(request.limits.max_line_bytes or 0, request.limits.max_head_bytes or 0)
        protocol.set_response_params(
            skip_payload=method == "HEAD", read_until_eof=True, auto_decompress=False, **self._parser_limits
        )
        protocol.await_head(request.limits.max_head_bytes)
        writer = upload = None
        if body is None or (type(body) is bytes and len(body) <= SMALL):
            head = head_bytes(method, target, origin.host, request.headers, short_framing(method, body))
            transport = protocol.transport
            if transport is None or transport.is_closing():
                lost = ConnectError(f"cannot send {request!r}: the connection was lost at once")
                raise self._stale(lost) if reused else lost
            transport.write(head + body if body else head)
            protocol.limit_head(read)
        else:
            upload = Upload(body, request)
            head = head_bytes(method, target, origin.host, request.headers, upload.framing)
            writer = self._loop.create_task(write_upload(upload, protocol, head))
        try:
            message, content = await protocol.read()
            interim = 0
            while message.code < 200:
                if message.code <= 101 and message.code != 100:
                    raise no_answer(request, message.code)
                interim += head_size(message.raw_headers, message.reason)
                if interim > (request.limits.max_head_bytes or interim):
                    raise head_too_long(request)
                message, content = await protocol.read()
        except BaseException as exc:
            protocol.drop_head_timer()
            if writer is not None:
                await _stop(writer)
            if not isinstance(exc, Exception):
                raise
            if isinstance(exc, HeadTooLong):
                raise head_too_long(request) from exc
            if upload is not None and upload.error is not None:
                raise upload.error from upload.error.__cause__
            if isinstance(exc, FAILURES):
                error = map_head_error(exc, request, reused=reused)
                if reused and not protocol.received and isinstance(error, ReadError | WriteError):
                    error = self._stale(error)
                raise error from exc
            raise
        if protocol.received > self._short_head:
            check_head(request, message.raw_headers, message.reason, protocol.received)
        protocol.limit_body(_not_zero(read), content)
        self._unread[protocol] = connection
        return DirectResponse(self, request, connection, protocol, message, content, writer)

    def _stale(self, error: E) -> E:
        """`error`, after closing the connections that are probably as stale as the one that it came over."""
        error.stale = True
        for protocol in self._kept:
            protocol.close()
        self._kept.clear()
        return error

    async def _send_through_proxy(self, request: TransportRequest, origin: _Origin) -> TransportResponse:
        gate = self._gate
        try:
            if self._proxied is None:
                self._proxied = SessionSender(
                    aiohttp.ClientSession(
                        connector=self._connector, connector_owner=False, cookie_jar=aiohttp.DummyCookieJar()
                    )
                )
            return await self._proxied.send(request, proxy=origin.proxy, context=origin.context, on_end=gate.release)
        except BaseException:
            gate.release()
            raise

    async def _new_route(self, url: str) -> tuple[_Origin, str]:
        prefix, target = split_url(url)
        origin = self._origins.get(prefix) or await self._new_origin(prefix)
        if len(self._routes) >= _MAX_ROUTES:
            self._routes.clear()
        route = self._routes[url] = origin, target
        return route

    async def _new_origin(self, prefix: str) -> _Origin:
        try:
            url = yarl.URL(prefix).origin()
        except ValueError as exc:
            raise ValueError(f"cannot send to {prefix.rpartition('@')[2]!r}: {exc}") from exc
        assert url.host is not None, "origin() has made sure"
        proxy = self._rules.resolve(url.scheme, url.host, url.port)
        if proxy is not None and proxy.problem is not None:
            raise ConnectError(proxy.problem)
        context = None
        if url.scheme == "https":
            context = await asyncio.to_thread(context_for, self._settings.tls)  # reads files at first
        if len(self._origins) >= _MAX_ORIGINS:
            self._origins.clear()
        origin = self._origins[prefix] = _Origin(url, context, proxy, self._loop)
        return origin

    # giving back

    def give_back(
        self, connection: Connection, protocol: Protocol, writer: asyncio.Task[None] | None, *, keep: bool
    ) -> None:
        """Return a connection to the pool, or close it."""
        if writer is not None and not writer.done():
            writer.cancel()  # answered before it had the whole body
            keep = False
        self._unread.pop(protocol, None)
        kept = self._kept
        if keep and len(kept) >= self._max_kept:
            self._forget_closed()
            keep = len(kept) < self._max_kept
        if keep and not protocol.should_close:
            kept[protocol] = self._loop.time()
            protocol.rest()
            connection.release()
        else:
            connection.close()
        self._gate.release()

    def lose(self, connection: Connection, protocol: Protocol, writer: asyncio.Task[None] | None) -> None:
        """Have the loop close the connection of a response that was garbage collected. From any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the sockets are gone with it
            self._loop.call_soon_threadsafe(lambda: self.give_back(connection, protocol, writer, keep=False))

    def _forget_closed(self) -> None:
        for protocol in [protocol for protocol in self._kept if not protocol.is_connected()]:
            del self._kept[protocol]

    def _count_idle(self) -> int | None:
        self._forget_closed()
        return len(self._kept)

    # closing

    async def aclose(self) -> None:
        """Close all connections, also those in use; a session that was passed in stays open. May be called again."""
        self._closed = True
        if self._session is not None:
            return
        if self._proxied is not None:
            await self._proxied.session.close()
        self._kept.clear()
        read = [payload for protocol in self._connector._acquired if (payload := protocol._payload) is not None]
        for connection in [*self._unread.values()]:
            connection.close()  # or it complains of the connector
        self._unread.clear()
        await self._connector.close()
        for payload in read:  # aiohttp closes the connections, but lets those wait who read from them
            if not payload.is_eof():
                payload.set_exception(aiohttp.ClientConnectionError("the client was closed while this was read"))

    def __repr__(self) -> str:
        if self._session is not None:
            return "<AiohttpTransport over a session of its user>"
        return f"<AiohttpTransport{' closed' if self._closed else ''} {self._gate!r}>"


class _Origin:
    """What requests to one scheme, host and port have in common."""

    __slots__ = ("context", "host", "proxy", "request")

    def __init__(
        self, url: yarl.URL, context: ssl.SSLContext | None, proxy: Proxy | None, loop: asyncio.AbstractEventLoop
    ) -> None:
        self.context = context
        self.proxy = proxy
        host = url.host_port_subcomponent
        assert host is not None, "the caller has checked that there is one"
        self.host = host
        self.request = _ConnectRequest("GET", url, loop=loop, ssl=True if context is None else context)


class _ConnectRequest(aiohttp.ClientRequest):
    """Tells the connector where to connect to, for all requests to one origin; never sent itself."""

    connection_key = cached_property(lambda self: aiohttp.ClientRequest.connection_key.fget(self))  # type: ignore[attr-defined]


async def _stop(task: asyncio.Task[None]) -> None:
    # Waited for, because a retry iterates over the same body.
    task.cancel()
    await asyncio.wait([task])


def _not_zero(seconds: float | None) -> float | None:
    return 1e-6 if seconds == 0 else seconds  # aiohttp takes 0 for no limit


def _socket(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol = address[:3]
    made = socket.socket(family, kind, protocol)
    for option in _SOCKET_OPTIONS:
        with contextlib.suppress(OSError):  # refused by some containers; a connection without is better than none
            made.setsockopt(*option)
    return made


_SOCKET_OPTIONS: Final = socket_options()


def _has_input(protocol: Protocol) -> bool:
    """Whether an idle connection has something to read: then it is no answer, but most likely the end."""
    transport = protocol.transport
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))
