"""Send requests through an `httpx.AsyncClient` of the user, by its public interface."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from functools import partial
from typing import Any

import anyio

from ..base import TransportRequest, TransportResponse
from ..body_reader import Intake, check_answer
from ..iteration import Chunks, exhaust, next_piece
from ..request_head import checked_headers
from ..upload import SMALL, Upload, Whole
from .errors import is_failure, map_error

__all__ = ["ClientSender", "build"]

_CLOSE_SECONDS = 2.0


class ClientSender:
    """Sends by `build_request` and `send`, so that the client's headers, cookies, hooks, mounts and auth take effect.

    Any class with that interface will do; none is imported here.
    """

    __slots__ = ("_stream_class", "client")

    def __init__(self, client: Any) -> None:
        self.client = client
        self._stream_class = _stream_class(client)

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self.client.is_closed:
            raise RuntimeError(f"cannot send {request!r}: the http_client that was passed in is closed")
        upload = None
        body = request.body
        if body is not None and not (isinstance(body, bytes) and len(body) <= SMALL):
            upload = Upload(body, request)
        try:
            built = build(self.client, request, body if upload is None else upload, upload)
            if self._stream_class is not None:
                if upload is not None:
                    built.stream = self._stream_class(partial(aiter, upload))
                elif isinstance(body, bytes):
                    built.stream = self._stream_class(partial(Whole, body))
            response = await self.client.send(built, stream=True, follow_redirects=False)
        except Exception as exc:
            if upload is not None and upload.error is not None:
                raise upload.error from upload.error.__cause__
            if is_failure(exc):
                raise map_error(exc, request, answered=False) from exc
            raise
        finally:
            if upload is not None:
                await upload.aclose()
        try:
            check_answer(request, response.status_code, response.headers.raw, response.reason_phrase)
        except BaseException:
            with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
                await response.aclose()
            raise
        return _Response(response, request)


def build(client: Any, request: TransportRequest, content: Any, upload: Upload | None) -> Any:
    """Have the client make its own kind of request.

    Args:
        client: The client.
        request: What is to be sent.
        content: Its body as the client takes it.
        upload: What makes the content, if it is not sent in one go.
    """
    timeout = request.timeout
    headers = checked_headers(request.headers)
    if upload is not None and upload.length is not None:
        headers.append((b"content-length", str(upload.length).encode()))
    limits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool}
    return client.build_request(
        request.method, request.url, headers=headers, content=content, extensions={"timeout": limits}
    )


def _stream_class(client: Any) -> Any:
    """The library's own class of async streams, made to give an iterator as it is, each time that it is asked for one.

    The library would use an async generator, which is left to the event loop's hooks when sending fails.
    """
    for base in type(client).__mro__:
        library = sys.modules.get(base.__module__.partition(".")[0])
        kind = getattr(library, "AsyncByteStream", None)
        if kind is not None:
            return type("BodyStream", (kind,), {"__init__": _set_body, "__aiter__": _get_body})
    return None


def _set_body(self: Any, begin: Callable[[], AsyncIterator[bytes]]) -> None:
    self.begin = begin


def _get_body(self: Any) -> AsyncIterator[bytes]:
    begun: AsyncIterator[bytes] = self.begin()
    return begun


class _Response:
    """A response of the client whose body is still to come, unless a hook of the client has read it."""

    __slots__ = ("_body", "_chunks", "_intake", "_open", "_request", "_response")

    def __init__(self, response: Any, request: TransportRequest) -> None:
        self._response = response
        self._request = request
        self._chunks: AsyncIterator[bytes] | None = None
        self._intake: Intake | None = None
        self._open = not response.is_stream_consumed
        self._body: bytes | None = None if self._open else response.content

    @property
    def status(self) -> int:
        status: int = self._response.status_code
        return status

    @property
    def headers(self) -> Mapping[str, str]:
        headers: Mapping[str, str] = self._response.headers
        return headers

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        raw: Sequence[tuple[bytes, bytes]] = self._response.headers.raw
        return raw

    @property
    def http_version(self) -> str:
        version: str = self._response.http_version
        return version

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open or self._chunks is not None:
            raise RuntimeError(f"cannot read the response of {self._request!r}: it is closed or was iterated over")
        parts: list[bytes] = []
        while chunk := await self._next_chunk(whole=True):
            parts.append(chunk)
        self._body = b"".join(parts)
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return Chunks(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        return await self._next_chunk(whole=False)

    async def _next_chunk(self, *, whole: bool) -> bytes:
        try:
            if self._intake is None or self._chunks is None:
                self._intake = Intake(self._request, self.status, self.headers, whole=whole)
                self._chunks = aiter(self._response.aiter_raw())
            piece = await next_piece(self._chunks, self._intake)
            if piece:
                return piece
        except BaseException as exc:
            await self.aclose()
            if is_failure(exc):
                raise map_error(exc, self._request, answered=True) from exc
            raise
        self._open = False
        await self._response.aclose()
        return b""

    async def aclose(self) -> None:
        if not self._open:
            return
        self._open = False
        with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
            await self._response.aclose()
            if self._chunks is not None:
                await exhaust(self._chunks)

    def __repr__(self) -> str:
        return f"<Response {self.status} of the user's client{'' if self._open else ', closed'}>"
