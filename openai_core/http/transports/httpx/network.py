"""Open connections for httpcore: TCP and TLS within one time limit, and nothing left open when cancelled."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Iterable
from typing import Any

import anyio
import httpcore

from ....net.keepalive import socket_options
from ..response_head import HeadTooLong

__all__ = ["Network"]


class Network(httpcore.AsyncNetworkBackend):
    """httpcore's own backend for one connection, with TCP keep-alive. Counts and limits the head of each response."""

    __slots__ = ("_backend", "_deadline", "_max_head", "received")

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

    def expect_head(self, max_head: int | None) -> None:
        """Expect the head of a response.

        Args:
            max_head: Bytes that it may have, interim responses included.
        """
        self.received = 0
        self._max_head = sys.maxsize if max_head is None else max_head
        self._deadline = None

    def start_body(self) -> None:
        """After the head, neither count nor limit what is received."""
        self._max_head = None

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
        data = await stream.read(max_bytes, timeout)
        self.received += len(data)
        return data

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
        self.write = stream.write  # type: ignore[method-assign]  # nothing to add

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._network.read(self._stream, max_bytes, timeout)

    async def aclose(self) -> None:
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
