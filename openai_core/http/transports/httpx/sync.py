"""Send requests with a synchronous `httpx.Client` of the user, in worker threads."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import anyio
import anyio.from_thread
import anyio.to_thread

from ..base import ClosedError, TransportRequest, TransportResponse, WriteError
from ..body_reader import BodyReader
from ..response_head import check_response
from ..upload import SMALL_BODY, Upload
from .client import build
from .errors import is_failure, map_error
from .response import Response

__all__ = ["HttpxSyncTransport"]

_THREADS = 100


class HttpxSyncTransport:
    """A transport over an `httpx.Client`, which stays open: closing it is its owner's business.

    Each step of a request runs in a worker thread, 100 at most at once. A request that is cancelled while its thread
    waits for the server goes on there to its end; the response is then closed.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._threads = anyio.CapacityLimiter(_THREADS)
        self._closed = False

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
        """
        if self._closed:
            raise ClosedError("the client is closed", sent="no")
        if self._client.is_closed:
            raise RuntimeError(f"cannot send {request}: the http_client that was passed in is closed; pass an open one")
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
        return _SyncResponse(response, request, self._threads)

    async def aclose(self) -> None:
        """Send nothing any more; the client stays open."""
        self._closed = True

    def __repr__(self) -> str:
        return "<HttpxSyncTransport over a client of its user>"


class _Attempt:
    """One call of the client, in its thread; abandoned when nobody waits for it any more."""

    def __init__(self, client: Any, request: TransportRequest) -> None:
        self._client = client
        self._request = request
        self._lock = threading.Lock()
        self._response: Any = None
        self._abandoned = False
        self.upload: Upload | None = None
        body = request.body
        if body is not None and not (isinstance(body, bytes) and len(body) <= SMALL_BODY):
            self.upload = Upload(body, request)

    def send(self) -> Any:
        response = self._send()
        with self._lock:
            self._response = response
            abandoned = self._abandoned
        if abandoned:
            response.close()
        return response

    def _send(self) -> Any:
        content: Any = self._request.body
        if self.upload is not None:
            content = self._from_loop(self.upload)
        built = build(self._client, self._request, content, self.upload)
        response = self._client.send(built, stream=True, follow_redirects=False)
        try:
            check_response(self._request, response.status_code, response.headers.raw, response.reason_phrase)
        except BaseException:
            response.close()
            raise
        return response

    def abandon(self) -> None:
        with self._lock:
            self._abandoned = True
            response = self._response
        if response is not None:  # which came when nobody waited for it any more
            response.close()

    def _from_loop(self, upload: Upload) -> Iterator[bytes | memoryview]:
        """Iterate, in a worker thread, over what the event loop produces."""
        while (piece := anyio.from_thread.run(_next_piece, upload)) is not None:
            if self._abandoned:
                raise WriteError("nobody waits for this request any more")
            yield piece


class _SyncResponse(Response):
    """A response of a synchronous client, read step by step in worker threads."""

    __slots__ = ("_threads",)

    def __init__(self, response: Any, request: TransportRequest, threads: anyio.CapacityLimiter) -> None:
        super().__init__(response, request, response.status_code, response.headers.raw, response.headers)
        self._threads = threads
        self._open = not response.is_stream_consumed
        if not self._open:
            self._body = response.content

    async def _next_chunk(self, *, whole: bool) -> bytes:
        if self._chunks is None:
            self._chunks = self._iterate_decoded(whole=whole)
        chunk = await self._step(partial(b"".join, self._chunks) if whole else partial(next, self._chunks, b""))
        if whole or not chunk:
            self._open = False
        return chunk

    async def _close(self) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._response.close, limiter=self._threads)

    def _iterate_decoded(self, *, whole: bool) -> Iterator[bytes]:
        """The decoded body; for a worker thread. Closes the response at its end."""
        reader = BodyReader(self._request, self.status, self.headers, whole=whole)
        for chunk in self._response.iter_raw():
            decoded = reader.feed(chunk) if chunk else b""
            if decoded:
                yield decoded
            while reader.pending and (decoded := reader.feed(b"")):
                yield decoded
        reader.eof()
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


class _Waiting:
    """One blocking read. Should nobody wait any more, the thread that is in it also closes the response."""

    def __init__(self, step: Callable[[], bytes], response: Any) -> None:
        self._step = step
        self._response = response
        self._lock = threading.Lock()
        self._is_running = False
        self._abandoned = False

    def run(self) -> bytes:
        with self._lock:
            if self._abandoned:
                return b""
            self._is_running = True
        try:
            return self._step()
        finally:
            with self._lock:
                self._is_running = False
                abandoned = self._abandoned
            if abandoned:
                self._response.close()

    def abandon(self) -> None:
        with self._lock:
            self._abandoned = True
            is_running = self._is_running
        if not is_running:  # no thread has begun the step, or its result came when nobody waited any more
            self._response.close()
            return
        stream = self._response.extensions.get("network_stream")
        sock = None if stream is None else stream.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)  # wakes the thread, which closing would not


async def _next_piece(pieces: Upload) -> bytes | memoryview | None:
    return await anext(pieces, None)
