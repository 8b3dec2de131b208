"""Open a websocket by the way of any other request: the pipeline's, over a transport that opens websockets.

So credentials, their renewal, retries, redirects, deadlines and the errors of refusals are the same code as for HTTP.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import anyio
import h11
import httpx

from ..errors import APIConnectionError
from ..http.transports.base import (
    ClosedError,
    ConnectTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    TransportRequest,
    TransportResponse,
    origin_of,
)
from ..net.dial import open_stream
from ..net.errors import plain_text, reason_of
from ..net.proxy import ProxyRules
from ..net.settings import TransportSettings
from .link import Link
from .protocol.wire import HandshakeError, Wire

if TYPE_CHECKING:
    from anyio.abc import ByteStream

    from ..http.pipeline import Pipeline
    from ..http.request import Call
    from ..net.per_loop import LoopTransports
    from ..net.proxy import Proxy
    from .options import ConnectionOptions

__all__ = ["open_link"]

_MAX_REFUSAL: Final = 1024 * 1024
"""Bytes of a refusal's body that are read."""
_READ: Final = 64 * 1024


async def open_link(pipeline: Pipeline, call: Call, options: ConnectionOptions) -> Link:
    """Send the handshake, as often as the policy of `call` allows, and give the open websocket.

    Raises:
        APIStatusError: the server refused.
        APIConnectionError: no connection, or no usable answer.
        DeadlineExceededError: the call's deadline was reached.
    """
    opener = _Opener(pipeline.transports, options)
    try:
        exchange = await pipeline.over(opener).send(call, read=False)
    except BaseException:
        if opener.opened is not None:  # the deadline, or the caller's end, came in between
            with anyio.CancelScope(shield=True):
                await opener.opened.stream.aclose()
        raise
    response = opener.opened
    if response is None:
        problem = (
            f"it was answered {exchange.status_code}, which opens none; does base_url lead to a server that has them?"
        )
        raise APIConnectionError(message=f"GET {exchange.path}: no websocket: {problem}", request=exchange)
    exchange.connections = None
    link = Link(response.stream, response.wire, options, response.first, exchange)
    await link.started()
    return link


class _Opener:
    """The transport of one handshake, for the pipeline. Requests for credentials go over the client's own."""

    def __init__(self, transports: LoopTransports, options: ConnectionOptions) -> None:
        self._transports = transports
        self._options = options
        self._settings = transports.settings or TransportSettings()
        self.opened: _Opened | None = None

    def current(self) -> _Opener:
        """The transport of the running event loop."""
        if self._transports.is_closed:
            raise RuntimeError("cannot open a websocket: the client is closed; make a new one")
        return self

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send a handshake."""
        if self._transports.is_closed:  # since the last attempt
            raise ClosedError("the client is closed", sent="no")
        limit = self._options.open_timeout
        with anyio.move_on_after(limit):
            return await self._handshake(request)
        where = origin_of(request.url)
        raise ConnectTimeout(f"cannot open a websocket to {where} within {limit:g} s (open_timeout)")

    async def sleep(self, seconds: float) -> bool:
        """Wait before the next attempt, but not once the client is closed. Returns whether it is still open."""
        return await self._transports.sleep(seconds)

    async def aclose(self) -> None:
        """Do nothing: the transports are the client's."""

    async def _handshake(self, request: TransportRequest) -> TransportResponse:
        url = request.url
        stream: ByteStream | None = None
        connect = request.timeout.connect
        with anyio.move_on_after(connect):
            stream = await open_stream(
                url, tls=self._settings.tls, proxy=self._proxy(url), options=self._options.socket_options
            )
        if stream is None:
            raise ConnectTimeout(f"cannot connect to {origin_of(url)} within {connect} s")
        response = None
        try:
            with anyio.move_on_after(request.timeout.read):
                response = await self._exchange(stream, request)
            if response is None:
                raise ReadTimeout(f"no answer to the handshake came from {origin_of(url)} for {request.timeout.read} s")
        finally:
            if self.opened is None:
                with anyio.CancelScope(shield=True):
                    await stream.aclose()
        return response

    def _proxy(self, url: str) -> Proxy | None:
        given = self._options.proxy
        if given is None:
            return None
        parts = httpx.URL(url)
        if isinstance(given, str):
            return ProxyRules(given).resolve(parts.scheme, parts.host, parts.port)
        settings = self._settings
        rules = ProxyRules(settings.proxy, os.environ if settings.trust_env else None)
        return rules.resolve(parts.scheme, parts.host, parts.port)

    async def _exchange(self, stream: ByteStream, request: TransportRequest) -> TransportResponse:
        options = self._options
        wire = Wire(
            "ws" + request.url.removeprefix("http"),
            extensions=options.extensions,
            subprotocols=options.subprotocols,
            compression=options.compression,
            max_size=options.max_size,
        )
        # What the handshake itself says is not for others to say; and the body of a refusal is read as it comes.
        given = [(name, value) for name, value in request.headers.items() if name not in _NOT_IN_A_HANDSHAKE]
        target, headers = wire.request(given)
        reader = _AnswerReader(target, headers, request.limits.max_head_bytes)
        origin = origin_of(request.url)
        try:
            await stream.send(wire.output())
            while not reader.is_done:
                try:
                    reader.feed(await stream.receive(_READ))
                except anyio.EndOfStream:
                    if not reader.raw:
                        raise ReadError(f"the server at {origin} closed the connection without a response") from None
                    reader.feed(b"")
        except h11.RemoteProtocolError as exc:
            raise ProtocolError(f"the response of {origin} is not HTTP: {plain_text(str(exc))}") from exc
        except (OSError, anyio.BrokenResourceError) as exc:
            message = f"the connection to {origin} was lost before the handshake was answered: {reason_of(exc)}"
            raise ReadError(message) from exc
        if reader.status != 101:
            return reader.refusal()
        try:
            first = wire.accept(bytes(reader.raw))
        except HandshakeError as exc:
            raise ProtocolError(str(exc), sent="yes") from exc.__cause__
        self.opened = _Opened(reader.head(), stream, wire, first)
        return self.opened


_NOT_IN_A_HANDSHAKE: Final = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "host",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-version",
        "upgrade",
    }
)


class _AnswerReader:
    """Reads the answer to a handshake, whether it opens a websocket or says why not."""

    def __init__(self, target: str, headers: Sequence[tuple[str, str]], max_head: int | None) -> None:
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=max_head or 2**31)
        self._connection.send(h11.Request(method="GET", target=target, headers=list(headers)))
        self._connection.send(h11.EndOfMessage())
        self.raw = bytearray()
        """The answer as it came, without what was said before it."""
        self.status = 0
        self.is_done = False
        self._event: Any = None
        self._body = bytearray()

    def feed(self, data: bytes) -> None:
        """Take in what was received; an empty string at the end.

        Raises:
            RemoteProtocolError: it is not HTTP.
        """
        self.raw += data
        connection = self._connection
        connection.receive_data(data)
        while not self.is_done:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                return
            if isinstance(event, h11.InformationalResponse):
                self._event, self.status = event, event.status_code
                self.is_done = event.status_code == 101
                if not self.is_done:
                    self.raw = bytearray(connection.trailing_data[0])
            elif isinstance(event, h11.Response):
                self._event, self.status = event, event.status_code
            elif isinstance(event, h11.Data):
                self._body += event.data
                self.is_done = len(self._body) >= _MAX_REFUSAL
            else:
                self.is_done = True

    def head(self) -> _Head:
        """Status and headers."""
        event = self._event
        raw = tuple((bytes(name), bytes(value)) for name, value in event.headers.raw_items())
        return _Head(event.status_code, raw, event.http_version.decode("ascii"))

    def refusal(self) -> _Refusal:
        """The whole answer."""
        head = self.head()
        return _Refusal(head.status, head.raw_headers, head.http_version, bytes(self._body))


class _Head:
    """Status and headers of an answer."""

    def __init__(self, status: int, raw_headers: tuple[tuple[bytes, bytes], ...], http_version: str) -> None:
        self.status = status
        self.raw_headers: Sequence[tuple[bytes, bytes]] = raw_headers
        self.http_version = f"HTTP/{http_version.removeprefix('HTTP/')}"

    @property
    def headers(self) -> Mapping[str, str]:
        return httpx.Headers(list(self.raw_headers))


class _Refusal(_Head):
    """An answer that opens no websocket, with its body."""

    def __init__(self, status: int, raw_headers: Sequence[tuple[bytes, bytes]], http_version: str, body: bytes) -> None:
        super().__init__(status, tuple(raw_headers), http_version)
        self._body = body

    async def read(self) -> bytes:
        return self._body

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        yield self._body

    async def aclose(self) -> None:
        return


class _Opened(_Refusal):
    """The answer that opened a websocket, and what it is made of."""

    def __init__(self, head: _Head, stream: ByteStream, wire: Wire, first: list[bytes]) -> None:
        super().__init__(head.status, head.raw_headers, head.http_version, b"")
        self.stream = stream
        self.wire = wire
        self.first = first
