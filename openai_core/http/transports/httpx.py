"""Send requests with httpx: the default on trio, and to be chosen on asyncio."""

from __future__ import annotations

import os
from typing import Any

import anyio.to_thread
import httpx

from .base import ConnectError, TransportRequest, TransportResponse
from .gate import Gate
from .httpx_client import ClientSender
from .keepalive import socket_options
from .proxy import Proxy, ProxyRules
from .request_head import split_url
from .settings import TransportSettings
from .tls import context_for

__all__ = ["HttpxTransport"]


class HttpxTransport:
    """A transport over httpx, on asyncio and on trio. To be used inside one event loop.

    A `client` that is passed in keeps its own connections, TLS, proxies, headers, hooks, mounts and auth, and stays
    open: closing it is its owner's business. `settings` do not apply to it. It may be of another package with the same
    interface.
    """

    def __init__(self, settings: TransportSettings | None = None, *, client: Any = None) -> None:
        self._settings = settings or TransportSettings()
        self._sender = None if client is None else ClientSender(client)
        self._clients: dict[tuple[str, str | None], ClientSender] = {}
        self._rules = ProxyRules(self._settings.proxy, os.environ if self._settings.trust_env else None)
        self._gate = Gate(self._settings.max_connections)
        self._closed = False

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self._sender is not None:
            return await self._sender.send(request)
        if self._closed:
            raise RuntimeError(f"cannot send {request!r}: the transport is closed")
        prefix, _ = split_url(request.url)
        url = httpx.URL(prefix)
        proxy = self._rules.resolve(url.scheme, url.host, url.port)
        if proxy is not None and proxy.problem is not None:
            raise ConnectError(proxy.problem)
        key = (url.scheme, proxy and proxy.url)
        sender = self._clients.get(key)
        if sender is None:
            context: Any = False
            if url.scheme == "https":
                context = await anyio.to_thread.run_sync(context_for, self._settings.tls)
            sender = self._clients.setdefault(key, ClientSender(self._client(context, proxy)))
        return await sender.send(request)

    def _client(self, context: Any, proxy: Proxy | None) -> httpx.AsyncClient:
        settings = self._settings
        through = None
        if proxy is not None:
            headers = {"Proxy-Authorization": proxy.authorization} if proxy.authorization else None
            through = httpx.Proxy(proxy.url, headers=headers)
        return httpx.AsyncClient(
            trust_env=False,
            transport=httpx.AsyncHTTPTransport(
                verify=context,
                trust_env=False,
                proxy=through,
                limits=httpx.Limits(
                    max_connections=settings.max_connections,
                    max_keepalive_connections=settings.max_keepalive_connections,
                    keepalive_expiry=settings.keepalive_expiry,
                ),
                socket_options=socket_options(),
            ),
        )

    async def aclose(self) -> None:
        """Close all connections, also those in use; a client that was passed in stays open. May be called again."""
        self._closed = True
        while self._clients:
            _, sender = self._clients.popitem()
            await sender.client.aclose()
