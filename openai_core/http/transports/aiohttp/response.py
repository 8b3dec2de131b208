"""A response that aiohttp's parser fills, read to its end or given up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from aiohttp import ClientConnectionError

from ..base import ProtocolError, TransportError, TransportRequest
from ..body_reader import Intake, body_too_long
from ..iteration import Chunks
from .errors import FAILURES, map_body_error

if TYPE_CHECKING:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http import HttpVersion
    from aiohttp.http_parser import RawResponseMessage
    from aiohttp.streams import StreamReader

    from .protocol import Protocol
    from .transport import AiohttpTransport

__all__ = ["DirectResponse", "SessionResponse"]

_CHUNKED = "chunked"


class _Response:
    __slots__ = ("_body", "_content", "_intake", "_open", "_protocol", "_request", "_version", "headers", "raw_headers",
                 "status")  # fmt: skip

    status: int
    headers: Mapping[str, str]
    raw_headers: Sequence[tuple[bytes, bytes]]
    _body: bytes | None
    _content: StreamReader
    _intake: Intake | None
    _open: bool
    _protocol: ResponseHandler | None
    _request: TransportRequest
    _version: HttpVersion | None

    @property
    def http_version(self) -> str:
        version = self._version
        return "HTTP/1.1" if version is None else f"HTTP/{version.major}.{version.minor}"

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open:
            raise RuntimeError(f"cannot read the response of {self._request!r}: it is closed or was iterated over")
        content, headers = self._content, self.headers
        # A short answer comes with its head; then there is nothing to wait for.
        if (
            content.is_eof()
            and content.exception() is None
            and "content-encoding" not in headers
            and headers.get("transfer-encoding", _CHUNKED) == _CHUNKED
        ):
            body = content.read_nowait()
            most = self._request.limits.max_body_bytes
            if most is None or len(body) <= most:
                self._finish()
                self._body = body
                return body
            self._end(False)
            raise body_too_long(self._request)
        self._intake = self._take_in(whole=True)
        parts: list[bytes] = []
        try:
            while chunk := await self.next_chunk():
                parts.append(chunk)
        except BaseException:
            if self._open:
                self._end(False)
            raise
        self._body = b"".join(parts)
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return Chunks(self)

    async def aclose(self) -> None:
        if self._open:
            whole = self._content.is_eof()
            self._end(whole)
            if not whole:  # a task that waits for the next bytes would wait for ever
                self._content.set_exception(ClientConnectionError("the response was closed while it was read"))

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        content, intake = self._content, self._intake
        if intake is None:
            intake = self._intake = self._take_in(whole=False)
        passes = intake.passes
        try:
            while True:
                if not passes and intake.pending and (decoded := intake.feed(b"")):
                    return decoded
                if content.exception() is None or not (chunk := content._read_nowait(-1)):
                    chunk = await content.readany()  # at once if that has failed, and what had come would be lost
                if passes:
                    if chunk:
                        return chunk
                    break
                if not chunk:
                    intake.eof()
                    break
                if decoded := intake.feed(chunk):
                    return decoded
        except FAILURES as exc:
            raise self._fail(exc) from exc
        except TransportError:
            self._end(False)
            raise
        self._finish()
        return b""

    def _take_in(self, *, whole: bool) -> Intake:
        try:
            coding = self.headers.get("transfer-encoding", _CHUNKED)
            if coding.strip().lower() != _CHUNKED:
                raise ProtocolError(
                    f"{self._request!r}: the response has the transfer coding {coding[:60]!r}, which is not known here",
                    sent="yes",
                )
            return Intake(self._request, self.status, self.headers, whole=whole)
        except TransportError:
            self._end(False)
            raise

    def _finish(self) -> None:
        # A body without an announced length ends with the connection: also when that is lost.
        headers, protocol = self.headers, self._protocol
        lost = None
        if protocol is not None and "content-length" not in headers and "transfer-encoding" not in headers:
            lost = protocol.exception()
        if isinstance(lost, OSError):
            raise self._fail(lost) from lost
        self._end(True)

    def _fail(self, exc: BaseException) -> Exception:
        lost = None if self._protocol is None else self._protocol.exception()
        if self._open:
            self._end(False)
        return map_body_error(exc, self._request, lost=lost)

    def _end(self, keep: bool) -> None:
        raise AssertionError("a subclass gives the connection back")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}{'' if self._open else ' closed'}>"


class DirectResponse(_Response):
    """A response over a connection that the transport itself took from the pool."""

    __slots__ = ("_connection", "_handler", "_transport", "_writer")

    def __init__(
        self,
        transport: AiohttpTransport,
        request: TransportRequest,
        connection: aiohttp.connector.Connection,
        protocol: Protocol,
        message: RawResponseMessage,
        content: StreamReader,
        writer: asyncio.Task[None] | None,
    ) -> None:
        self.status = message.code
        self.headers = message.headers
        self.raw_headers = message.raw_headers
        self._version = message.version
        self._content = content
        self._protocol = self._handler = protocol
        self._request = request
        self._connection = connection
        self._transport = transport
        self._writer = writer
        self._body = None
        self._intake = None
        self._open = True

    def _end(self, keep: bool) -> None:
        self._open = False
        self._transport.give_back(self._connection, self._handler, self._writer, keep=keep)

    def __del__(self) -> None:
        if self._open:
            # Dropped without aclose(), perhaps in another thread: its own loop closes the connection, if it lives.
            self._transport.lose(self._connection, self._handler, self._writer)


class SessionResponse(_Response):
    """A response of an `aiohttp.ClientSession`, which looks after the connection itself."""

    __slots__ = ("_on_end", "_response")

    def __init__(self, response: aiohttp.ClientResponse, request: TransportRequest, on_end: Any) -> None:
        self.status = response.status
        self.headers = response.headers
        self.raw_headers = response.raw_headers
        self._version = response.version
        self._content = response.content
        connection = response.connection
        self._protocol = None if connection is None else connection.protocol
        self._request = request
        self._response = response
        self._on_end = on_end
        self._body = None
        self._intake = None
        self._open = True

    def _end(self, keep: bool) -> None:
        self._open = False
        if keep:
            self._response.release()
        else:
            self._response.close()
        if self._on_end is not None:
            self._on_end()
