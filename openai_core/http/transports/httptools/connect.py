"""Open the connections of an origin: TCP, a proxy's tunnel, TLS."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

import yarl

from ....net.links import Link, TLSLink
from ....net.sockets import Waits, open_socket
from ....net.watched_link import link_over
from .parser import ResponseParser

if TYPE_CHECKING:
    from ....net.proxy import Proxy

__all__ = ["ProxyRefused", "open_link"]

_MAX_HEAD: Final = 64 * 1024


class ProxyRefused(OSError):
    """A proxy has opened no tunnel; the message says what it answered."""


async def open_link(url: yarl.URL, proxy: Proxy | None, context: ssl.SSLContext | None, waits: Waits) -> Link:
    """Connect to an origin, or to the proxy that its requests are handed to. Leaves nothing open if cancelled.

    Args:
        url: The origin.
        proxy: What to go through.
        context: Whom to trust, for `https` and for a proxy that is reached over it.
        waits: How to wait in the running event loop.

    Raises:
        OSError: no look-up, no connection, a proxy that refused, or a TLS handshake that failed.
    """
    first = url if proxy is None else yarl.URL(proxy.url)
    link: Link = link_over(await open_socket(_host(first), _port(first), waits), waits)
    try:
        if first.scheme == "https":
            link = await TLSLink.wrap(link, _checked(context), _host(first))
        if proxy is not None and url.scheme == "https":
            await _tunnel(link, url, proxy)
            link = await TLSLink.wrap(link, _checked(context), _host(url))
    except BaseException:
        link.close()
        raise
    return link


async def _tunnel(link: Link, url: yarl.URL, proxy: Proxy) -> None:
    """Ask a proxy for a tunnel.

    Raises:
        ProxyRefused: it gave none.
    """
    parser = ResponseParser()
    parser.expect("HEAD", _MAX_HEAD)  # what follows the head is not the proxy's
    done = link.write(_request_for_tunnel(url, proxy))
    try:
        while not done:
            done = await link.drain()
        while parser.awaits_head:
            parser.feed(await link.receive())
    finally:
        parser.close()
    if not parser.has_head:
        if parser.error or parser.is_head_too_long:
            raise ProxyRefused(f"what answered does not speak HTTP: {parser.error or 'its head does not end'}")
        raise ProxyRefused("the proxy closed the connection without a response")
    if not 200 <= parser.status < 300:
        said = parser.head.reason.decode("latin-1")
        raise ProxyRefused(f"the proxy answered {parser.status} {said}".rstrip())


def _request_for_tunnel(url: yarl.URL, proxy: Proxy) -> bytes:
    host = f"[{_host(url)}]" if ":" in _host(url) else _host(url)
    authority = f"{host}:{_port(url)}"
    credentials = f"proxy-authorization: {proxy.authorization}\r\n" if proxy.authorization else ""
    return f"CONNECT {authority} HTTP/1.1\r\nhost: {authority}\r\n{credentials}\r\n".encode()


def _host(url: yarl.URL) -> str:
    assert url.raw_host is not None, "the caller has checked that there is one"
    return url.raw_host


def _port(url: yarl.URL) -> int:
    assert url.port is not None, "the caller has checked the scheme"
    return url.port


def _checked(context: ssl.SSLContext | None) -> ssl.SSLContext:
    assert context is not None, "the caller made one for TLS"
    return context
