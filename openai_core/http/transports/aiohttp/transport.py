"""Send requests with aiohttp: the default on asyncio, but for clients that block.

Connecting, TLS and parsing are aiohttp's; the connections are kept in pool.py. `aiohttp.ClientSession` would cost more
than all of that together, and is used only for requests through a proxy, and where a user passes one as `http_client`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import yarl

from ....net.keepalive import socket_options
from ....net.proxy import ProxyRules
from ....net.settings import TransportSettings
from ....net.tls import context_for
from ....worker_threads import run_io
from ...timeout import Timeout
from ..base import (
    ClosedError,
    ConnectError,
    ConnectTimeout,
    ReadError,
    TransportRequest,
    TransportResponse,
    WriteError,
)
from ..request_head import head_bytes, short_framing
from ..response_head import check_head, head_size, head_too_long, invalid_status
from ..upload import SMALL_BODY, Upload
from . import private
from .errors import FAILURES, map_connect_error, map_head_error
from .pool import ConnectionPool, Origin
from .private import parser_limits
from .response import DirectResponse
from .session import SessionSender, TimeLimits, time_limit
from .upload import write_upload

if TYPE_CHECKING:
    from ...limits import ResponseLimits
    from .private import Connection, Head, Protocol

__all__ = ["AiohttpTransport"]


class AiohttpTransport(ConnectionPool):
    """A transport over aiohttp. To be made and used inside one asyncio event loop.

    A `session` that is passed in keeps its own connector, TLS, proxies, cookies, middlewares and tracing, and stays
    open: closing it is its owner's business. `settings` do not apply to it.

    Raises:
        RuntimeError: no asyncio event loop is running, or the session belongs to another one.
    """

    def __init__(
        self, settings: TransportSettings | None = None, *, session: aiohttp.ClientSession | None = None
    ) -> None:
        super().__init__(settings or TransportSettings(), asyncio.get_running_loop())
        self._session = None if session is None else SessionSender(session)
        if session is None:
            self._open()

    def _open(self) -> None:
        settings = self._settings
        self._rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        expiry, most = settings.keepalive_expiry, settings.max_keepalive_connections
        self._connector = private.make_connector(
            limit=0,  # the limiter counts, so that waiting for a place and connecting have time limits of their own
            force_close=expiry == 0 or most == 0,
            keepalive_timeout=expiry if expiry != 0 and most != 0 else None,
            ttl_dns_cache=60,
            socket_factory=_socket,
        )
        self._connecting = TimeLimits(self._loop)
        self._own_session: SessionSender | None = None
        self._timeout: Timeout | None = None
        self._client_timeout = aiohttp.ClientTimeout(total=None)
        self._limits: ResponseLimits | None = None
        self._parser_limits: dict[str, Any] = {}
        self._short_head = 0  # bytes; a head that is not longer needs no closer look

    # Sending

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._session is not None and not self._closed:
            return await self._session.send(request)
        if self._closed:
            raise ClosedError("the client is closed", sent="no")
        route = self._idle.routes.get(request.url)
        if route is None:
            route = await self._new_route(request)
        origin, target = route
        limiter = self._limiter
        if limiter.in_use < limiter.limit:
            limiter.in_use += 1
        else:
            await limiter.acquire(request, self._count_idle)
        protocol = None
        try:
            if origin.connect_request is None:
                return await self._send_through_session(request, origin)
            protocol, reused = self._idle_connection(origin), True
            if protocol is None:
                protocol, reused = await self._new_connection(request, origin), False
            return await self._exchange(request, origin, target, protocol, reused)
        except BaseException:
            if protocol is not None:
                self._close(protocol)
            limiter.release()
            raise

    async def _exchange(
        self, request: TransportRequest, origin: Origin, target: str, protocol: Protocol, reused: bool
    ) -> TransportResponse:
        body, method, limits = request.body, request.method, request.limits
        if limits is not self._limits:
            self._limits = limits
            self._parser_limits = parser_limits(limits)
            self._short_head = min(limits.max_line_bytes or 0, limits.max_head_bytes or 0)
        writer = upload = None
        try:
            if body is None or (type(body) is bytes and len(body) <= SMALL_BODY):
                head = head_bytes(method, target, origin.host, request.headers, short_framing(method, body))
                protocol.expect_response(method, limits.max_head_bytes, self._parser_limits)
                written = protocol.write(head + body if body else head)
                del head  # so that no local variable in a traceback holds a key
                if not written:
                    raise ConnectError(f"cannot connect to {request.origin}: the connection was lost at once")
                protocol.start_head_timer(request.timeout.read)
            else:
                upload = Upload(body, request)
                head = head_bytes(method, target, origin.host, request.headers, upload.framing)
                protocol.expect_response(method, limits.max_head_bytes, self._parser_limits)
                writer = self._loop.create_task(write_upload(upload, protocol, head))
                del head
            received = await protocol.read_head()
            if received.status < 200:
                received = await self._final_head(request, protocol, received)
        except BaseException as exc:
            protocol.stop_head_timer()
            if writer is not None:
                await _stop(writer)
            if not isinstance(exc, Exception):
                raise
            if self._closed:
                raise ClosedError("the client was closed before a response came") from exc
            if upload is not None and upload.error is not None:
                raise upload.error from upload.error.__cause__
            if not isinstance(exc, FAILURES):
                if reused and isinstance(exc, ConnectError):
                    self._close_stale(exc)
                raise
            error = map_head_error(exc, request, reused=reused)
            if reused and not protocol.received and isinstance(error, ReadError | WriteError):
                self._close_stale(error)
            raise error from exc
        if protocol.received > self._short_head:
            check_head(request, received.raw_headers, received.reason, protocol.received)
        protocol.start_body(time_limit(request.timeout.read), received.content)
        return DirectResponse(self, origin, request, protocol, received, writer)

    async def _final_head(self, request: TransportRequest, protocol: Protocol, interim: Head) -> Head:
        """Skip interim responses."""
        size, most = 0, request.limits.max_head_bytes
        while True:
            if interim.status <= 101 and interim.status != 100:
                raise invalid_status(request, interim.status)
            size += head_size(interim.raw_headers, interim.reason)
            if most is not None and size > most:
                raise head_too_long(request)
            received = await protocol.read_head()
            if received.status >= 200:
                return received
            interim = received

    async def _send_through_session(self, request: TransportRequest, origin: Origin) -> TransportResponse:
        if self._own_session is None:
            self._own_session = SessionSender(
                aiohttp.ClientSession(
                    connector=self._connector, connector_owner=False, cookie_jar=aiohttp.DummyCookieJar()
                ),
                owned=True,
            )
        try:
            return await self._own_session.send(
                request, proxy=origin.proxy, context=origin.context, on_end=self._limiter.release
            )
        except (ConnectError, ConnectTimeout):
            self._connector.clear_dns_cache()  # the next attempt looks the addresses up anew
            raise

    # Connections

    async def _new_connection(self, request: TransportRequest, origin: Origin) -> Protocol:
        timeout = request.timeout
        if timeout is not self._timeout:
            self._client_timeout = aiohttp.ClientTimeout(total=None, connect=time_limit(timeout.connect))
            self._timeout = timeout
        scope = asyncio.timeout(None)  # `aclose` has it expire
        self._connecting.add(scope)
        try:
            async with scope:
                connection, protocol = await self._connect(origin)
        except FAILURES as exc:
            if self._closed:
                raise ClosedError("the client was closed while connecting", sent="no") from exc
            raise map_connect_error(exc, request) from exc
        finally:
            self._connecting.discard(scope)
        if self._closed:  # just as it was opened
            connection.close()
            raise ClosedError("the client was closed while connecting", sent="no")
        self._connections[protocol] = connection
        return protocol

    async def _connect(self, origin: Origin) -> tuple[Connection, Protocol]:
        """Connect to one of the addresses of a host; where those known from before refuse, look them up anew."""
        assert origin.connect_request is not None, "the caller has looked"
        limit, started = self._client_timeout, self._loop.time()
        try:
            opened = await private.connect(self._connector, origin.connect_request, limit)
        except (aiohttp.ClientConnectorError, TimeoutError) as exc:
            self._connector.clear_dns_cache()
            was_known, origin.is_known = origin.is_known, False
            if (
                not was_known
                or not isinstance(exc, aiohttp.ClientConnectorError)
                or isinstance(exc, aiohttp.ClientSSLError)
            ):
                raise
            if limit.connect is not None:
                left = limit.connect - (self._loop.time() - started)
                if left <= 0:
                    raise
                limit = aiohttp.ClientTimeout(total=None, connect=left)
            opened = await private.connect(self._connector, origin.connect_request, limit)
        origin.is_known = True
        return opened

    async def _new_origin(self, prefix: str) -> Origin:
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
            context = await run_io(context_for, self._settings.tls)  # reads files at first
        direct = proxy is None and not private.MISSING
        if private.MISSING:
            private.warn_of_missing()
        made = Origin(url, context, proxy, self._loop if direct else None)
        origin, evicted = self._idle.add_origin(prefix, made)
        self._close_all(evicted)
        return origin

    # Closing

    async def aclose(self) -> None:
        """Close all connections; requests in flight fail at once. May be called again.

        A session that was passed in stays open.
        """
        already, self._closed = self._closed, True
        if self._session is not None or already:
            return
        if self._expiry_timer is not None:
            self._expiry_timer.cancel()
        self._limiter.close()
        idle = set(self._idle.close())
        for protocol in self._connections:
            if protocol not in idle:
                protocol.abort_with(aiohttp.ClientConnectionError("the client was closed"))
        connections = [*self._connections.values()]
        self._connections.clear()
        try:
            await self._connecting.expire()
            if self._own_session is not None:
                await self._own_session.aclose()
        finally:
            try:
                await self._connector.close()  # waits until all sockets are closed
            finally:
                for connection in connections:
                    connection.close()  # or it would warn that nobody did

    def __repr__(self) -> str:
        if self._session is not None:
            return "<AiohttpTransport over a session of its user>"
        return super().__repr__()


async def _stop(task: asyncio.Task[None]) -> None:
    # Waited for, because a retry iterates over the same body.
    task.cancel()
    await asyncio.wait([task])


def _socket(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol = address[:3]
    made = socket.socket(family, kind, protocol)
    for option in _SOCKET_OPTIONS:
        with contextlib.suppress(OSError):  # refused by some containers; a connection without is better than none
            made.setsockopt(*option)
    return made


_SOCKET_OPTIONS: Final = socket_options()
