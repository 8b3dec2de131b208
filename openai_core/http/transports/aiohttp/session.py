"""Send requests through an `aiohttp.ClientSession`: a user's own, or ours for requests through a proxy."""

from __future__ import annotations

import asyncio
import ssl
import weakref
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import yarl

from ....net.proxy import Proxy
from ....redaction import forget_locals
from ...limits import ResponseLimits
from ..base import ClosedError, ReadTimeout, TransportError, TransportRequest, TransportResponse, WriteTimeout
from ..request_head import encoded_headers
from ..response_head import check_response
from ..upload import SMALL_BODY, Upload
from .errors import FAILURES, map_connect_error, map_head_error
from .private import loop_of, parser_limits
from .response import SessionResponse

__all__ = ["SessionSender", "TimeLimits", "time_limit"]

# What aiohttp would add of its own; the headers of a request are complete.
_NO_AUTO_HEADERS = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")

_MAX_HEADERS = 512
_CLOSE_SECONDS = 1.0

_CONNECT_FAILURES = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
)


class SessionSender:
    """Sends by the session's public interface, so that all that its owner set up takes effect."""

    __slots__ = ("_closed", "_owned", "_responses", "_scopes", "loop", "session")

    def __init__(self, session: aiohttp.ClientSession, *, owned: bool = False) -> None:
        """Look at the session.

        Args:
            session: The session.
            owned: Whether it was made here, with no limit of connections, and is closed by `aclose`.
        """
        self.session = session
        self.loop = asyncio.get_running_loop()
        self._owned = owned
        self._closed = False
        self._scopes = TimeLimits(self.loop)
        self._responses: weakref.WeakSet[SessionResponse] = weakref.WeakSet()
        if loop_of(session) is not self.loop:
            raise RuntimeError(
                "this aiohttp.ClientSession was made in another event loop and works in that one only; "
                "make it where the client is used, or leave http_client out"
            )

    async def send(
        self,
        request: TransportRequest,
        *,
        proxy: Proxy | None = None,
        context: ssl.SSLContext | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> TransportResponse:
        """Send one request and return when the response's head is there.

        Args:
            request: The request.
            proxy: The proxy to go through; by default the session decides.
            context: For TLS; by default the session's own.
            on_end: Called once, when a response that was returned is finished with.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._closed:
            raise ClosedError("the client is closed", sent="no")
        if self.session.closed:
            raise RuntimeError(
                f"cannot send {request}: the aiohttp.ClientSession passed as http_client is closed; pass an open one"
            )
        encoded_headers(request.headers)
        options: dict[str, Any] = {}
        if context is not None:
            options["ssl"] = context
        if proxy is not None:
            options["proxy"] = yarl.URL(proxy.url)
        body = request.body
        try:
            if body is None or (isinstance(body, bytes) and len(body) <= SMALL_BODY):
                response = await self._exchange(request, proxy, body or None, options)
            else:
                response = await self._upload(request, proxy, Upload(body, request), options)
        except (*FAILURES, RuntimeError) as exc:
            forget_locals(exc, "aiohttp")
            if self._closed:
                raise ClosedError("the client was closed before a response came") from exc
            if isinstance(exc, _CONNECT_FAILURES):
                raise map_connect_error(exc, request, proxy=proxy) from exc
            if isinstance(exc, FAILURES):
                raise map_head_error(exc, request, reused=None) from exc
            raise
        try:
            if self._closed:  # just as the head came
                raise ClosedError("the client was closed before a response came")
            check_response(request, response.status, response.raw_headers, response.reason)
        except TransportError:
            response.close()
            raise
        found = SessionResponse(self, response, request, on_end)
        if self._owned:
            self._responses.add(found)
        return found

    @property
    def is_closed(self) -> bool:
        """Whether the session is closed."""
        return self._closed or self.session.closed

    async def aclose(self) -> None:
        """Close the session; requests in flight fail at once."""
        self._closed = True
        for response in list(self._responses):
            response.abort()
        try:
            await self._scopes.expire()
        finally:
            await self.session.close()

    async def _exchange(
        self, request: TransportRequest, proxy: Proxy | None, data: bytes | None, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        timeout = request.timeout
        # The session does not say when it has connected, so the head may take what connecting did not.
        limit = _sum(timeout.read, timeout.connect, 0 if self._owned else timeout.pool)
        scope = asyncio.timeout(limit)
        self._scopes.add(scope)
        try:
            async with scope:
                return await self._request(request, proxy, data, None, options)
        except TimeoutError as exc:
            if not scope.expired() or self._closed:
                raise
            raise ReadTimeout(f"the head of the response did not come from {request.origin} within {limit} s") from exc
        finally:
            self._scopes.discard(scope)

    async def _upload(
        self, request: TransportRequest, proxy: Proxy | None, upload: Upload, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        limit = request.timeout.write
        scope = asyncio.timeout(None)
        pace = _Pace(scope, self.loop, limit, request.timeout.read)
        self._scopes.add(scope)
        try:
            async with scope:
                return await self._request(request, proxy, pace.pieces(upload), upload.length, options)
        except TimeoutError as exc:
            if not scope.expired() or self._closed:
                raise
            if pace.finished:
                late = f"the head of the response did not come from {request.origin} within {request.timeout.read} s"
                raise ReadTimeout(late) from exc
            raise WriteTimeout(f"the server at {request.origin} took no byte of the body for {limit} s") from exc
        except Exception:
            if upload.error is not None and not self._closed:
                raise upload.error from None
            raise
        finally:
            pace.ended = True
            self._scopes.discard(scope)

    async def _request(
        self, request: TransportRequest, proxy: Proxy | None, data: Any, length: int | None, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        timeout = request.timeout
        limits = aiohttp.ClientTimeout(
            total=None,  # the default of 5 minutes would cut long streams
            connect=time_limit(timeout.connect) if self._owned else _sum(timeout.pool, timeout.connect),
            sock_connect=time_limit(timeout.connect),
            sock_read=time_limit(timeout.read),
        )
        return await self.session.request(
            request.method,
            yarl.URL(request.url, encoded=True),
            data=data,
            headers=_headers(request, proxy, length),
            proxy_headers=_proxy_headers(request, proxy),
            skip_auto_headers=_NO_AUTO_HEADERS,
            allow_redirects=False,
            raise_for_status=False,
            timeout=limits,
            auto_decompress=False,
            **_parser_limits(request.limits),
            **options,
        )


def _headers(request: TransportRequest, proxy: Proxy | None, length: int | None) -> dict[str, str]:
    """The headers of a request. Made where they are handed over: no local variable in a traceback holds them."""
    headers = dict(request.headers)
    if length is not None:
        headers["content-length"] = str(length)
    if proxy is not None and proxy.authorization is not None and not request.url.startswith("https:"):
        headers["proxy-authorization"] = proxy.authorization
    return headers


def _proxy_headers(request: TransportRequest, proxy: Proxy | None) -> dict[str, str] | None:
    """The headers of the request that opens a tunnel."""
    if proxy is None or proxy.authorization is None or not request.url.startswith("https:"):
        return None
    return {"Proxy-Authorization": proxy.authorization}


class TimeLimits:
    """Time limits of what is in progress, which closing has expire at once."""

    __slots__ = ("_ended", "_loop")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._ended: dict[asyncio.Timeout, asyncio.Future[None]] = {}

    def add(self, scope: asyncio.Timeout) -> None:
        """Remember one that is about to be entered."""
        self._ended[scope] = self._loop.create_future()

    def discard(self, scope: asyncio.Timeout) -> None:
        """Forget one that was left."""
        ended = self._ended.pop(scope)
        if not ended.done():  # or cancelled, with who waits for it
            ended.set_result(None)

    async def expire(self) -> None:
        """Have all expire, and wait until they are left: a connector that is closed closes no connections any more."""
        for scope in self._ended:
            if not scope.expired():
                scope.reschedule(self._loop.time())
        if self._ended:
            await asyncio.wait(list(self._ended.values()), timeout=_CLOSE_SECONDS)


class _Pace:
    """Limits how long the connection may take for each piece of a body, and then for the head of the response."""

    __slots__ = ("_head_limit", "_limit", "_loop", "_scope", "ended", "finished")

    def __init__(
        self, scope: asyncio.Timeout, loop: asyncio.AbstractEventLoop, limit: float | None, head_limit: float | None
    ) -> None:
        self._scope = scope
        self._loop = loop
        self._limit = limit
        self._head_limit = head_limit
        self.finished = False
        self.ended = False

    async def pieces(self, upload: Upload) -> AsyncIterator[bytes | memoryview]:
        async for piece in upload:
            # While this generator is suspended, the piece is being sent.
            self._expect(self._limit)
            yield piece
            self._expect(None)
        self.finished = True
        self._expect(self._head_limit)

    def _expect(self, limit: float | None) -> None:
        if not self.ended and not self._scope.expired():
            self._scope.reschedule(None if limit is None else self._loop.time() + limit)


def time_limit(seconds: float | None) -> float | None:
    """Return a limit as aiohttp takes it: there, 0 means no limit."""
    return 1e-6 if seconds == 0 else seconds


def _sum(*limits: float | None) -> float | None:
    known = [seconds for seconds in limits if seconds is not None]
    return time_limit(sum(known)) if len(known) == len(limits) else None


def _parser_limits(limits: ResponseLimits) -> dict[str, Any]:
    # Nobody counts bytes in a session, so what bounds its memory is the number of headers.
    found = parser_limits(limits)
    if "max_headers" in found:
        found["max_headers"] = min(found["max_headers"], _MAX_HEADERS)
    return found
