"""Open connections for httpcore: TCP, then TLS, within one limit for both, and nothing left open when cancelled."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Iterable
from typing import Any

import anyio
import httpcore

from ....net.keepalive import socket_options

__all__ = ["HeadTooLong", "Network"]


class HeadTooLong(Exception):
    """More has come than a head may have, and its end has not. Seen by the transport only."""


class Network(httpcore.AsyncNetworkBackend):
    """httpcore's own backend for one connection, with TCP keep-alive on its socket. Watches over what comes in."""

    __slots__ = ("_backend", "_deadline", "_most", "received")

    received: int
    """Bytes that have come since the last request was begun."""

    def __init__(self, backend: Any) -> None:
        """Build on a backend.

        Args:
            backend: `httpcore.AnyIOBackend()` or `httpcore.TrioBackend()`.
        """
        self._backend = backend
        self.received = 0
        self._most: int | None = None  # bytes of the head that is awaited; None if none is
        self._deadline: float | None = None  # of that head, from the first time that it is waited for

    def await_head(self, most: int | None) -> None:
        """Expect the head of a response.

        Args:
            most: Bytes that it may have, interim responses included.
        """
        self.received = 0
        self._most = sys.maxsize if most is None else most
        self._deadline = None

    def head_is_there(self) -> None:
        """What comes now is the body."""
        self._most = None

    async def read(self, stream: httpcore.AsyncNetworkStream, max_bytes: int, timeout: float | None) -> bytes:
        """Read from the connection.

        Raises:
            HeadTooLong: there is too much of it.
        """
        most = self._most
        if most is None:
            return await stream.read(max_bytes, timeout)
        if timeout is not None:
            if self._deadline is None:
                self._deadline = time.monotonic() + timeout
            else:
                timeout = max(0.0, self._deadline - time.monotonic())
        # A head that is complete is at most this long; what comes behind it may be of any length.
        if self.received > most:
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
        return _Plain(stream, self, deadline)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)


_OPTIONS = socket_options()


class _Watched(httpcore.AsyncNetworkStream):
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
        return _Watched(stream, self._network)


class _Plain(_Watched):
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
