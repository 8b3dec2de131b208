"""Send requests with a synchronous `httpx.Client` of the user, in worker threads."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import anyio
import anyio.from_thread
import anyio.to_thread

from ..base import TransportRequest, TransportResponse, WriteError
from ..body_reader import Intake, check_answer
from ..iteration import Chunks
from ..upload import SMALL, Upload
from .client import build
from .errors import is_failure, map_error

__all__ = ["HttpxSyncTransport"]

_THREADS = 100


class HttpxSyncTransport:
    """A transport over an `httpx.Client`, which stays open: closing it is its owner's business.

    Each step of a request runs in a worker thread, 100 at most at once. A request that is cancelled while its thread
    waits for the server goes on there to its end, of which nobody hears; its response is closed then.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._threads = anyio.CapacityLimiter(_THREADS)

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
        """
        if self._client.is_closed:
            raise RuntimeError(f"cannot send {request!r}: the http_client that was passed in is closed")
        attempt = _Attempt(self._client, request)
        try:
            response = await anyio.to_thread.run_sync(attempt.send, abandon_on_cancel=True, limiter=self._threads)
        except Exception as exc:
            if attempt.upload is not None and attempt.upload.error is not None:
                raise attempt.upload.error from attempt.upload.error.__cause__
            if is_failure(exc):
                raise map_error(exc, request, answered=False) from exc
            raise
        except BaseException:
            attempt.abandon()
            raise
        finally:
            if attempt.upload is not None:
                await attempt.upload.aclose()
        return _Response(response, request, self._threads)

    async def aclose(self) -> None:
        """Do nothing: the client is its owner's to close."""

    def __repr__(self) -> str:
        return "<HttpxSyncTransport over a client of its user>"


class _Attempt:
    """One call of the client, in its thread; abandoned when nobody waits for it any more."""

    def __init__(self, client: Any, request: TransportRequest) -> None:
        self._client = client
        self._request = request
        self._abandoned = False
        self.upload: Upload | None = None
        body = request.body
        if body is not None and not (isinstance(body, bytes) and len(body) <= SMALL):
            self.upload = Upload(body, request)

    def send(self) -> Any:
        content: Any = self._request.body
        if self.upload is not None:
            content = self._from_loop(self.upload)
        built = build(self._client, self._request, content, self.upload)
        response = self._client.send(built, stream=True, follow_redirects=False)
        try:
            check_answer(self._request, response.status_code, response.headers.raw, response.reason_phrase)
        except BaseException:
            response.close()
            raise
        if self._abandoned:
            response.close()
        return response

    def abandon(self) -> None:
        self._abandoned = True

    def _from_loop(self, upload: Upload) -> Iterator[bytes | memoryview]:
        """Iterate, in a worker thread, over what the event loop produces."""
        while (piece := anyio.from_thread.run(_next_piece, upload)) is not None:
            if self._abandoned:
                raise WriteError("nobody waits for this request any more")
            yield piece


class _Response:
    """A response of a synchronous client, read step by step in worker threads."""

    __slots__ = ("_body", "_chunks", "_open", "_request", "_response", "_threads")

    def __init__(self, response: Any, request: TransportRequest, threads: anyio.CapacityLimiter) -> None:
        self._response = response
        self._request = request
        self._threads = threads
        self._chunks: Iterator[bytes] | None = None
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
        self._chunks = self._iterate(whole=True)
        self._body = await self._step(partial(b"".join, self._chunks))
        self._open = False
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return Chunks(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        if self._chunks is None:
            self._chunks = self._iterate(whole=False)
        chunk = await self._step(partial(next, self._chunks, b""))
        if not chunk:
            self._open = False
        return chunk

    async def aclose(self) -> None:
        if self._open:
            self._open = False
            with anyio.CancelScope(shield=True):
                await self._in_thread(self._response.close)

    def _iterate(self, *, whole: bool) -> Iterator[bytes]:
        """The decoded body; for a worker thread. Closes the response at its end."""
        intake = Intake(self._request, self.status, self.headers, whole=whole)
        for chunk in self._response.iter_raw():
            decoded = intake.feed(chunk) if chunk else b""
            if decoded:
                yield decoded
            while intake.pending and (decoded := intake.feed(b"")):
                yield decoded
        intake.eof()
        self._response.close()

    async def _step(self, step: Callable[[], bytes]) -> bytes:
        waiting = _Waiting(step, self._response)
        try:
            return await anyio.to_thread.run_sync(waiting.run, abandon_on_cancel=True, limiter=self._threads)
        except Exception as exc:
            await self.aclose()
            if is_failure(exc):
                raise map_error(exc, self._request, answered=True) from exc
            raise
        except BaseException:
            self._open = False
            waiting.abandon()
            raise

    async def _in_thread(self, step: Callable[[], None]) -> None:
        await anyio.to_thread.run_sync(step, limiter=self._threads)

    def __repr__(self) -> str:
        return f"<Response {self.status}{'' if self._open else ' closed'}>"


class _Waiting:
    """One blocking read. The thread that is in it also closes the response, should nobody wait any more."""

    def __init__(self, step: Callable[[], bytes], response: Any) -> None:
        self._step = step
        self._response = response
        self._abandoned = False

    def run(self) -> bytes:
        try:
            return self._step()
        finally:
            if self._abandoned:
                self._response.close()

    def abandon(self) -> None:
        self._abandoned = True
        stream = self._response.extensions.get("network_stream")
        sock = None if stream is None else stream.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)  # wakes the thread, which closing would not


async def _next_piece(pieces: Upload) -> bytes | memoryview | None:
    return await anext(pieces, None)
