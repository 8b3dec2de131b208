"""Open connections for httpcore: TCP, then TLS, within one limit for both, and nothing left open when cancelled."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any

import anyio
import httpcore

from .keepalive import socket_options

__all__ = ["Network"]


class Network(httpcore.AsyncNetworkBackend):
    """httpcore's own backend for the running event loop, with TCP keep-alive on every socket."""

    def __init__(self, backend: Any) -> None:
        """Build on a backend.

        Args:
            backend: `httpcore.AnyIOBackend()` or `httpcore.TrioBackend()`.
        """
        self._backend = backend

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
        return _Plain(stream, deadline)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)


_OPTIONS = socket_options()


class _Plain(httpcore.AsyncNetworkStream):
    """A TCP stream that may yet become a TLS stream."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, deadline: float | None) -> None:
        self._stream = stream
        self._deadline = deadline
        # Nothing to add to these.
        self.read = stream.read  # type: ignore[method-assign]
        self.write = stream.write  # type: ignore[method-assign]

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        if self._deadline is not None:
            timeout = max(0.0, self._deadline - time.monotonic())
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
