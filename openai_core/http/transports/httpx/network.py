"""Open connections for httpcore: TCP and TLS within one time limit, and nothing left open when cancelled."""

from __future__ import annotations

import socket
import ssl
import sys
import time
from collections.abc import Iterable
from typing import Any

import anyio
import anyio.lowlevel
import httpcore

from ....net.keepalive import socket_options
from ..response_head import HeadTooLong

__all__ = ["Network"]

_PIECE = 64 * 1024
_INTERIM = b"HTTP/1.1 1"


class Network(httpcore.AsyncNetworkBackend):
    """httpcore's own backend for one connection, with TCP keep-alive. Counts and limits the head of each response."""

    __slots__ = ("_answered", "_backend", "_deadline", "_early", "_max_head", "_spare", "_uploads", "received")

    received: int
    """Bytes received since the last request was started, up to the end of the response's head."""

    def __init__(self, backend: Any) -> None:
        """Build on a backend.

        Args:
            backend: `httpcore.AnyIOBackend()` or `httpcore.TrioBackend()`.
        """
        self._backend = backend
        self.received = 0
        self._max_head: int | None = None  # bytes that the expected head may have; None if none is expected
        self._deadline: float | None = None  # for the head, from the first time that it is waited for
        self._uploads = False
        self._early = b""  # received while the body of the request was sent
        self._answered = False
        self._spare: socket.socket | None = None

    def expect_head(self, max_head: int | None, *, uploads: bool = False) -> None:
        """Expect the head of a response.

        Args:
            max_head: Bytes that it may have, interim responses included.
            uploads: Whether the body of the request is sent in pieces, during which the server may answer already.
        """
        self.received = 0
        self._uploads = uploads
        self._early = b""
        self._answered = False
        self._max_head = sys.maxsize if max_head is None else max_head
        self._deadline = None

    def start_body(self) -> None:
        """After the head, neither count nor limit what is received."""
        self._max_head = None
        if self._uploads:
            self.drop_spare()

    async def read(self, stream: httpcore.AsyncNetworkStream, max_bytes: int, timeout: float | None) -> bytes:
        """Read from the connection.

        Raises:
            HeadTooLong: more than a head may have was received without its end.
        """
        max_head = self._max_head
        if max_head is None:
            return await stream.read(max_bytes, timeout)
        if timeout is not None:
            if self._deadline is None:
                self._deadline = time.monotonic() + timeout
            else:
                timeout = max(0.0, self._deadline - time.monotonic())
        # A complete head is not read further, so this one has no end yet.
        if self.received > max_head:
            raise HeadTooLong
        data, self._early = self._early, b""
        if not data:
            try:
                data = await stream.read(max_bytes, timeout)
            except httpcore.NetworkError:
                data = self._rescued()
                if not data:
                    raise
        self.received += len(data)
        return data

    async def write(self, stream: httpcore.AsyncNetworkStream, buffer: bytes, timeout: float | None) -> None:
        """Write to the connection, up to where the server answers.

        Without reading meanwhile, a response would be lost if the server closes the connection behind it: with bytes
        unread, that is a reset, which asyncio meets in writing, and then reads no more.

        Raises:
            httpcore.WriteError: the server has answered, or the connection was lost. httpcore then reads the response.
        """
        if not self._uploads:
            await stream.write(buffer, timeout)
            return
        failure: Exception | None = None
        if not self._answered:
            if self._spare is None:
                self._spare = self._duplicate(stream)
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self._listen, stream, tasks.cancel_scope)
                try:
                    await anyio.lowlevel.checkpoint()  # what is there is received before anything is sent
                    await stream.write(buffer, timeout)
                except Exception as exc:
                    failure = exc
                tasks.cancel_scope.cancel()
            if failure is not None and not self._answered:
                self._take(self._rescued())
        if self._answered:
            raise httpcore.WriteError("the server has answered before the whole body was sent") from failure
        if failure is not None:
            raise failure

    async def _listen(self, stream: httpcore.AsyncNetworkStream, scope: anyio.CancelScope) -> None:
        """Receive while a piece is sent, and stop that if it is a response."""
        try:
            while data := await stream.read(_PIECE, None):
                self._take(data)
                if self._answered:
                    scope.cancel()
                    return
        except httpcore.NetworkError:
            return  # writing fails, too

    def _take(self, data: bytes) -> None:
        self._early += data
        self._answered = len(self._early) >= len(_INTERIM) and not self._early.startswith(_INTERIM)

    def _rescued(self) -> bytes:
        """What had arrived when the connection was reset."""
        if self._spare is None:
            return b""
        try:
            return self._spare.recv(_PIECE)
        except OSError:
            return b""

    def drop_spare(self) -> None:
        """Close the second handle of the socket."""
        if self._spare is not None:
            self._spare.close()
            self._spare = None

    def _duplicate(self, stream: httpcore.AsyncNetworkStream) -> socket.socket | None:
        """A second handle of the socket, for what has arrived when asyncio meets a reset and closes the first.

        None on trio, which goes on reading; and with TLS, where the bytes could not be decrypted.
        """
        if not isinstance(self._backend, httpcore.AnyIOBackend) or stream.get_extra_info("ssl_object") is not None:
            return None
        try:
            duplicate: socket.socket = stream.get_extra_info("socket").dup()
            duplicate.setblocking(False)
        except (OSError, AttributeError):  # too many files are open; or the event loop gives no such socket
            return None
        return duplicate

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Look the name up and connect."""
        deadline = None if timeout is None else time.monotonic() + timeout
        stream = await self._backend.connect_tcp(host, port, timeout, local_address, _OPTIONS)
        return _TcpStream(stream, self, deadline)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)


_OPTIONS = socket_options()


class _CountedStream(httpcore.AsyncNetworkStream):
    """A stream whose reading goes through its network."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, network: Network) -> None:
        self._stream = stream
        self._network = network

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._network.write(self._stream, buffer, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._network.read(self._stream, max_bytes, timeout)

    async def aclose(self) -> None:
        self._network.drop_spare()
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise
        return _CountedStream(stream, self._network)


class _TcpStream(_CountedStream):
    """A TCP stream that may yet become a TLS stream."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, network: Network, deadline: float | None) -> None:
        super().__init__(stream, network)
        self._deadline = deadline

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        if self._deadline is not None:
            timeout = max(0.0, self._deadline - time.monotonic())
        return await super().start_tls(ssl_context, server_hostname, timeout)
