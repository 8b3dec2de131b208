"""Responses, whose bodies are received and parsed when they are read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol

import msgspec

from ..base import TransportError, TransportRequest
from ..body_reader import CHUNKED, BodyReader, body_too_long, reader_of_framed
from ..iteration import ChunkIterator
from ..response_head import truncated
from .connection import Connection
from .errors import FAILURES, body_error
from .head import ResponseHead

__all__ = ["HttptoolsResponse", "WholeResponse"]


class Pool(Protocol):
    """Where a connection is given back."""

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        ...

    def release(self, origin: Any, connection: Connection, *, keep: bool) -> None:
        """Return a connection to the pool if it can be used again, else close it."""
        ...

    def release_soon(self, origin: Any, connection: Connection) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        ...


class WholeResponse(msgspec.Struct, eq=False):
    """A response that was received with its body, which has no coding. The connection was given back before."""

    status: int
    headers: ResponseHead
    _request: TransportRequest
    _body: bytes | None
    _was_read: bool = False

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        return self.headers.raw

    @property
    def http_version(self) -> str:
        return f"HTTP/{self.headers.http_version}"

    async def read(self) -> bytes:
        body, most = self._body, self._request.limits.max_body_bytes
        if body is None:
            raise _not_readable(self._request)
        if most is not None and len(body) > most:
            self._body = None
            raise body_too_long(self._request)
        self._was_read = True
        return body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return ChunkIterator(self)

    async def next_chunk(self) -> bytes:
        """The whole body at first, then nothing."""
        body, self._body = self._body, None
        return body or b""

    async def aclose(self) -> None:
        if not self._was_read:
            self._body = None

    def __repr__(self) -> str:
        return f"<WholeResponse {self.status}>"


class HttptoolsResponse:
    """A response whose body may not have arrived yet. It can be read once, whole or in chunks."""

    __slots__ = ("_body", "_connection", "_open", "_origin", "_pool", "_reader", "_request", "headers", "status")

    status: int
    headers: ResponseHead

    def __init__(self, pool: Pool, origin: object, request: TransportRequest, connection: Connection) -> None:
        self.status = connection.parser.status
        self.headers = connection.parser.head
        self._pool = pool
        self._origin = origin
        self._request = request
        self._connection = connection
        self._body: bytes | None = None
        self._reader: BodyReader | None = None
        self._open = True

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        return self.headers.raw

    @property
    def http_version(self) -> str:
        return f"HTTP/{self.headers.http_version}"

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open or self._reader is not None:
            raise _not_readable(self._request)
        parser = self._connection.parser
        # A short response is complete before it is read; then there is nothing to wait for.
        if parser.is_complete and not self._is_coded():
            body = parser.take()
            most = self._request.limits.max_body_bytes
            if most is not None and len(body) > most:
                self._end(keep=False)
                raise body_too_long(self._request)
            self._finish()
        else:
            self._reader = self._new_reader(whole=True)
            parts: list[bytes] = []
            while chunk := await self.next_chunk():
                parts.append(chunk)
            body = b"".join(parts)
        self._body = body
        return body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return ChunkIterator(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        reader = self._reader
        if reader is None:
            reader = self._reader = self._new_reader(whole=False)
        try:
            while True:
                if reader.pending and (decoded := reader.feed(b"")):
                    return decoded
                received = await self._receive()
                if not received:
                    reader.eof()
                    break
                if decoded := reader.feed(received):
                    return decoded
        except BaseException:
            self._end(keep=False)
            raise
        self._finish()
        return b""

    async def aclose(self) -> None:
        if self._open:
            self._end(keep=self._connection.parser.is_complete)

    async def _receive(self) -> bytes:
        """Wait for bytes of the body as it is sent; empty at its end."""
        connection = self._connection
        parser = connection.parser
        failure = None
        while not parser.chunks and not parser.is_over:
            try:
                await connection.receive_within(self._request.timeout.read)
            except FAILURES as exc:
                failure = exc
                break
        if parser.chunks:
            return parser.take()
        if parser.is_complete:
            return b""
        raise body_error(failure, connection, self._request, closed=self._pool.is_closed) from failure

    def _is_coded(self) -> bool:
        headers = self.headers
        return headers.may_be_coded and (
            "content-encoding" in headers or headers.get("transfer-encoding", CHUNKED) != CHUNKED
        )

    def _new_reader(self, *, whole: bool) -> BodyReader:
        try:
            return reader_of_framed(self._request, self.status, self.headers, whole=whole)
        except TransportError:
            self._end(keep=False)
            raise

    def _finish(self) -> None:
        connection = self._connection
        is_truncated = connection.parser.eof and connection.link.is_truncated
        self._end(keep=True)
        if is_truncated:
            raise truncated(self._request)

    def _end(self, *, keep: bool) -> None:
        if self._open:
            self._open = False
            self._pool.release(self._origin, self._connection, keep=keep)

    def __del__(self) -> None:
        if self._open:
            self._pool.release_soon(self._origin, self._connection)

    def __repr__(self) -> str:
        return f"<HttptoolsResponse {self.status}{'' if self._open else ' closed'}>"


def _not_readable(request: TransportRequest) -> RuntimeError:
    return RuntimeError(
        f"cannot read the response of {request}: it is closed or was iterated over; send the request again"
    )
