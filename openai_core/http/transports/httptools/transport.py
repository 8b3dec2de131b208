"""Send requests over sockets of our own, parsed by httptools: where that is installed, the default on trio and in sync.

What the libraries of other transports do in layers for each request (tasks, cancel scopes, locks, buffers, a parser in
Python) is what they cost. Here a request in one piece is a write and a read by the caller's own task, and the rest is
done only when it is needed.
"""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING

import anyio
import yarl

from ....net.closing import LoopCloser
from ....net.proxy import Proxy, ProxyRules
from ....net.settings import TransportSettings
from ....net.sockets import waits_of_loop
from ....net.tls import context_for
from ....redaction import forget_locals
from ....worker_threads import run_io
from ..base import (
    ClosedError,
    ConnectError,
    ConnectTimeout,
    ReadError,
    TransportError,
    TransportRequest,
    TransportResponse,
    WriteError,
)
from ..idle_connections import PoolOrigin
from ..pooled import PooledTransport
from ..request_head import head_bytes, short_framing
from ..response_head import check_head
from ..upload import SMALL_BODY, Upload
from .connect import open_link
from .connection import Connection
from .errors import FAILURES, connect_error, head_error, where, write_error
from .response import HttptoolsResponse, WholeResponse
from .timer import NEVER, make_timer
from .upload import send_upload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping, Sequence

__all__ = ["HttptoolsTransport", "Origin"]


class HttptoolsTransport(PooledTransport["Origin", Connection]):
    """A transport over sockets of its own, on asyncio and on trio. To be made and used inside one event loop.

    Raises:
        RuntimeError: no event loop is running.
    """

    def __init__(self, settings: TransportSettings | None = None) -> None:
        settings = settings or TransportSettings()
        super().__init__(settings, Connection.is_quiet)
        self._waits = waits_of_loop()
        self._timer = make_timer(self._check_times)
        self._closer = LoopCloser()
        self._rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        self._connections: set[Connection] = set()
        self._connecting: set[anyio.CancelScope] = set()

    # Sending

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
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
        connection, failure, reused = None, None, True
        try:
            now = self._timer.now()
            connection, dead = self._idle.take(origin, now)
            if dead:
                self._close_all(dead)
            if connection is None:
                connection, reused = await self._new_connection(request, origin), False
                now = self._timer.now()
            parser, limits = connection.parser, request.limits
            parser.expect(request.method, limits.max_head_bytes)
            rest = self._start(request, origin, target, connection)
            if rest is not None:
                await rest
                now = self._timer.now()
            connection.limit(request.timeout.read, now)
            try:
                while parser.awaits_head and not connection.has_timed_out:
                    parser.feed(await connection.link.receive())
            except FAILURES as exc:
                failure = exc
            connection.deadline = NEVER
            if not parser.has_head:
                raise self._failed(request, connection, failure, reused=reused) from connection.unsent or failure
            # A limit below that which the connection has received so far; a shorter head needs no closer look.
            if parser.received > (limits.max_line_bytes or 0) or parser.received > (limits.max_head_bytes or 0):
                check_head(request, parser.head.raw, parser.head.reason, parser.received)
        except BaseException:
            if connection is not None:
                self._close(connection)
            limiter.release()
            raise
        if not parser.is_complete or parser.eof or parser.head.may_be_coded:
            return HttptoolsResponse(self, origin, request, connection)
        response = WholeResponse(parser.status, parser.head, request, parser.take())
        self.release(origin, connection, keep=True)
        return response

    def _start(
        self, request: TransportRequest, origin: Origin, target: str, connection: Connection
    ) -> Awaitable[None] | None:
        """Write the head of a request, and its body if that is in one piece. Returns what sends the rest, if any.

        What the connection failed with is in `connection.unsent`: a response that is there comes first.
        """
        body, upload = request.body, None
        if body is None or (type(body) is bytes and len(body) <= SMALL_BODY):
            framing = short_framing(request.method, body)
        else:
            upload = Upload(body, request)
            body, framing = None, upload.framing
        if origin.proxy_headers is None:
            data = head_bytes(request.method, target, origin.host, request.headers, framing)
        else:
            data = _head_for_proxy(request, origin.proxy_headers, f"http://{origin.host}{target}", origin.host, framing)
        if body:
            data += body
        connection.unsent = None
        try:
            is_sent = connection.link.write(data)
        except FAILURES as exc:
            forget_locals(exc, "ssl")
            connection.unsent = exc
            return None
        finally:
            del data  # so that no local variable in a traceback holds a key
        if upload is not None:
            return self._send_upload(upload, connection)
        return None if is_sent else _send_rest(request, connection)

    async def _send_upload(self, upload: Upload, connection: Connection) -> None:
        try:
            connection.unsent = await send_upload(upload, connection)
        except Exception as exc:
            if self._closed:
                raise ClosedError("the client was closed before a response came") from exc
            raise
        finally:
            await upload.aclose()

    def _failed(
        self, request: TransportRequest, connection: Connection, failure: BaseException | None, *, reused: bool
    ) -> TransportError:
        """Return the error for a request without a response.

        Args:
            request: The request.
            connection: What it was sent over.
            failure: Why nothing more could be received.
            reused: Whether the connection had served a request before.
        """
        if self._closed:
            return ClosedError("the client was closed before a response came")
        parser, unsent = connection.parser, connection.unsent
        if unsent is not None and not parser.error and not parser.is_head_too_long:
            error = write_error(unsent, connection, request)
        else:
            error = head_error(failure, connection, request, reused=reused)
        if reused and not parser.received and isinstance(error, ReadError | WriteError):
            error.stale = True
            self._close_all(self._idle.clear())
        return error

    # Connections

    async def _new_connection(self, request: TransportRequest, origin: Origin) -> Connection:
        connect, link = request.timeout.connect, None
        with anyio.move_on_after(connect) as scope:  # which `aclose` cancels too
            self._connecting.add(scope)
            try:
                link = await open_link(origin.url, origin.proxy, origin.context, self._waits)
            except (OSError, UnicodeError) as exc:
                raise connect_error(exc, request, origin.proxy) from exc
            finally:
                self._connecting.discard(scope)
        if self._closed:
            if link is not None:  # just as it was opened
                link.close()
            raise ClosedError("the client was closed while connecting", sent="no")
        if link is None:
            raise ConnectTimeout(f"cannot connect to {where(request, origin.proxy)} within {connect} s")
        connection = Connection(link, self._timer)
        self._connections.add(connection)
        return connection

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
        if url.scheme == "https" or (proxy is not None and proxy.url.startswith("https")):
            context = await run_io(context_for, self._settings.tls)  # reads files at first
        origin, evicted = self._idle.add_origin(prefix, Origin(url, context, proxy))
        self._close_all(evicted)
        return origin

    # Giving connections back

    def release(self, origin: Origin, connection: Connection, *, keep: bool) -> None:
        """Return a connection to the pool if it can be used again, else close it.

        Args:
            origin: Where it leads.
            connection: The connection.
            keep: Whether the response was received to its end.
        """
        if keep and connection.parser.is_reusable and not self._closed:
            idle = self._idle
            dead = idle.put(origin, connection, self._timer.now())
            if dead:
                self._close_all(dead)
            if idle.next_expiry < self._timer.at:
                self._timer.call_at(idle.next_expiry)
        else:
            self._close(connection)
        self._limiter.release()

    def release_soon(self, origin: Origin, connection: Connection) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""

        async def release() -> None:
            self.release(origin, connection, keep=False)

        self._closer.close_soon(release)

    def _close(self, connection: Connection) -> None:
        self._connections.discard(connection)
        connection.close()

    def _close_all(self, connections: Sequence[Connection]) -> None:
        for connection in connections:
            self._close(connection)

    def _check_times(self, now: float) -> float:
        """Give up the connections whose time is up, and close those that were idle for too long."""
        next_at = NEVER
        for connection in self._connections:
            if connection.deadline <= now:
                connection.give_up()
            elif connection.deadline < next_at:
                next_at = connection.deadline
        self._close_all(self._idle.expire(now))
        return min(next_at, self._idle.next_expiry)

    # Closing

    async def aclose(self) -> None:
        """Close all connections; requests in flight fail at once. May be called again."""
        self._closed = True
        self._timer.stop()
        self._limiter.close()
        for scope in self._connecting:
            scope.cancel()
        self._close_all(self._idle.close())
        for connection in self._connections:
            connection.link.close()
        self._connections.clear()


async def _send_rest(request: TransportRequest, connection: Connection) -> None:
    """Send what could not be sent at once."""
    try:
        await connection.flush(request.timeout.write)
    except FAILURES as exc:
        connection.unsent = exc


def _head_for_proxy(
    request: TransportRequest, proxy_headers: Mapping[str, str], target: str, host: str, framing: str
) -> bytes:
    """The head of a request that is handed to a proxy, which wants to know where it is for."""
    return head_bytes(request.method, target, host, {**request.headers, **proxy_headers}, framing)


class Origin(PoolOrigin[Connection]):
    """What is needed to connect to an origin, and to write the heads of requests to it."""

    __slots__ = ("context", "host", "proxy", "proxy_headers", "url")

    def __init__(self, url: yarl.URL, context: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        super().__init__()
        self.url = url
        self.context = context
        self.proxy = proxy
        host = url.host_port_subcomponent
        assert host is not None, "the caller has checked that there is one"
        self.host = host
        self.proxy_headers: Mapping[str, str] | None = None
        """What is sent along where requests are handed to a proxy; None where they are not."""
        if proxy is not None and url.scheme == "http":
            self.proxy_headers = {"proxy-authorization": proxy.authorization} if proxy.authorization else {}
