"""Send requests through an `aiohttp.ClientSession`: a user's own, or ours for requests through a proxy."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import yarl

from ....net.proxy import Proxy
from ...limits import ResponseLimits
from ..base import ReadTimeout, TransportError, TransportRequest, TransportResponse, WriteTimeout
from ..body_reader import check_answer
from ..upload import SMALL, Upload
from .errors import FAILURES, map_connect_error, map_head_error
from .protocol import parser_limits
from .response import SessionResponse

__all__ = ["SessionSender"]

# What aiohttp would add of its own; the headers of a request are complete.
_NO_AUTO_HEADERS = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")

_MAX_HEADERS = 512

_CONNECT_FAILURES = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
)


class SessionSender:
    """Sends by the session's public interface, so that all that its owner set up takes effect."""

    __slots__ = ("_loop", "session")

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session
        self._loop = asyncio.get_running_loop()
        home: object = getattr(session, "_loop", self._loop)  # its public name warns
        if home is not self._loop:
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
        """
        if self.session.closed:
            raise RuntimeError(f"cannot send {request!r}: the aiohttp.ClientSession passed as http_client is closed")
        options: dict[str, Any] = {}
        if context is not None:
            options["ssl"] = context
        if proxy is not None:
            options["proxy"] = yarl.URL(proxy.url)
        body = request.body
        try:
            if body is None or (isinstance(body, bytes) and len(body) <= SMALL):
                response = await self._exchange(request, proxy, body or None, options)
            else:
                response = await self._upload(request, proxy, Upload(body, request), options)
        except _CONNECT_FAILURES as exc:
            raise map_connect_error(exc, request, proxy=proxy) from exc
        except FAILURES as exc:
            raise map_head_error(exc, request, reused=None) from exc
        try:
            check_answer(request, response.status, response.raw_headers, response.reason)
        except TransportError:
            response.close()
            raise
        return SessionResponse(response, request, on_end)

    async def _exchange(
        self, request: TransportRequest, proxy: Proxy | None, data: bytes | None, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        timeout = request.timeout
        # The session does not say when it has connected, so the head may take what connecting did not.
        limit = _sum(timeout.read, timeout.connect, 0 if proxy else timeout.pool)
        scope = asyncio.timeout(limit)
        try:
            async with scope:
                return await self._request(request, proxy, data, None, options)
        except TimeoutError as exc:
            if not scope.expired():
                raise
            raise ReadTimeout(f"{request!r}: the head of the response did not come within {limit} s") from exc

    async def _upload(
        self, request: TransportRequest, proxy: Proxy | None, upload: Upload, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        limit = request.timeout.write
        pace = _Pace(self._loop, limit, request.timeout.read)
        try:
            async with asyncio.timeout(None) as pace.scope:
                return await self._request(request, proxy, pace.pieces(upload), upload.length, options)
        except TimeoutError as exc:
            if pace.scope is None or not pace.scope.expired():
                raise
            if pace.finished:
                late = f"the head of the response did not come within {request.timeout.read} s"
                raise ReadTimeout(f"{request!r}: {late}") from exc
            raise WriteTimeout(f"{request!r}: the server took no byte of the body for {limit} s") from exc
        except Exception:
            if upload.error is not None:
                raise upload.error from None
            raise
        finally:
            pace.scope = None

    async def _request(
        self, request: TransportRequest, proxy: Proxy | None, data: Any, length: int | None, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        timeout = request.timeout
        headers = dict(request.headers)
        if length is not None:
            headers["content-length"] = str(length)
        if proxy is not None and proxy.authorization is not None:
            if request.url.startswith("https:"):
                options["proxy_headers"] = {"Proxy-Authorization": proxy.authorization}
            else:
                headers["proxy-authorization"] = proxy.authorization
        limits = aiohttp.ClientTimeout(
            total=None,  # the default of 5 minutes would cut long streams
            connect=_sum(timeout.pool, timeout.connect) if proxy is None else _limit(timeout.connect),
            sock_connect=_limit(timeout.connect),
            sock_read=_limit(timeout.read),
        )
        return await self.session.request(
            request.method,
            yarl.URL(request.url, encoded=True),
            data=data,
            headers=headers,
            skip_auto_headers=_NO_AUTO_HEADERS,
            allow_redirects=False,
            raise_for_status=False,
            timeout=limits,
            auto_decompress=False,
            **_parser_limits(request.limits),
            **options,
        )


class _Pace:
    """Limits how long the connection may take for each piece of a body, and then for the head of the response."""

    __slots__ = ("_head_limit", "_limit", "_loop", "finished", "scope")

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: float | None, head_limit: float | None) -> None:
        self._loop = loop
        self._limit = limit
        self._head_limit = head_limit
        self.finished = False
        self.scope: asyncio.Timeout | None = None

    async def pieces(self, upload: Upload) -> AsyncIterator[bytes | memoryview]:
        async for piece in upload:
            # While this generator is suspended, the piece is being sent.
            self._expect(self._limit)
            yield piece
            self._expect(None)
        self.finished = True
        self._expect(self._head_limit)

    def _expect(self, limit: float | None) -> None:
        if self.scope is not None:
            self.scope.reschedule(None if limit is None else self._loop.time() + limit)


def _limit(seconds: float | None) -> float | None:
    return 1e-6 if seconds == 0 else seconds  # aiohttp takes 0 for no limit


def _sum(*limits: float | None) -> float | None:
    known = [seconds for seconds in limits if seconds is not None]
    return _limit(sum(known)) if len(known) == len(limits) else None


def _parser_limits(limits: ResponseLimits) -> dict[str, Any]:
    # Nobody counts bytes in a session, so what bounds its memory is the number of headers.
    found = parser_limits(limits)
    if "max_headers" in found:
        found["max_headers"] = min(found["max_headers"], _MAX_HEADERS)
    return found
