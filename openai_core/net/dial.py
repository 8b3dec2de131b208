"""Open a stream of bytes to a server: TCP, a proxy's tunnel, TLS. For protocols that are not HTTP's own."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Awaitable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import SplitResult, urlsplit

import anyio
import anyio.abc
from anyio.streams.tls import TLSStream

from .errors import ConnectError, reason_of
from .keepalive import socket_options
from .tls import context_for

if TYPE_CHECKING:
    from anyio.abc import ByteStream, SocketStream

    from .proxy import Proxy
    from .settings import TLSSettings

__all__ = ["open_stream"]

T = TypeVar("T")

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_MAX_HEAD: Final = 64 * 1024


async def open_stream(
    url: str,
    *,
    tls: TLSSettings,
    proxy: Proxy | None = None,
    options: Sequence[tuple[int, int, int | bytes]] = (),
) -> ByteStream:
    """Connect to the origin of `url`, whose scheme is `http` or `https`. Leaves nothing open if cancelled.

    Args:
        tls: whom to trust, for `https` and for a proxy that is reached over it.
        proxy: what to go through.
        options: arguments of `setsockopt`, besides keep-alive and TCP_NODELAY.

    Raises:
        ConnectError: no look-up, no connection, a proxy that refused, or a TLS handshake that failed.
    """
    target = urlsplit(url)
    where = f"{target.scheme}://{target.netloc.rpartition('@')[2]}"
    if proxy is None:
        stream = await _connect(target, where, tls, options)
    else:
        if proxy.problem is not None:
            raise ConnectError(proxy.problem)
        where = f"{where} through the proxy from {proxy.source}"
        stream = await _connect(urlsplit(proxy.url), where, tls, options)
        await _or_close(stream, _tunnel(stream, target, proxy, where))
    if target.scheme == "https":
        stream = await _or_close(stream, _secured(stream, target, where, tls))
    return stream


async def _connect(
    target: SplitResult, where: str, tls: TLSSettings, options: Sequence[tuple[int, int, int | bytes]]
) -> ByteStream:
    """A TCP connection; to a proxy reached by `https`, TLS in it."""
    try:
        stream: SocketStream = await anyio.connect_tcp(target.hostname or "", _port(target))
    except OSError as exc:
        raise ConnectError(f"cannot connect to {where}: {reason_of(exc)}") from exc
    try:
        raw = stream.extra(anyio.abc.SocketAttribute.raw_socket)
        for level, name, value in (*socket_options(), *options):
            raw.setsockopt(level, name, value)
    except OSError as exc:
        await _close(stream)
        raise ConnectError(f"cannot connect to {where}: a socket option was refused: {reason_of(exc)}") from exc
    if "through the proxy" in where and target.scheme == "https":
        return await _or_close(stream, _secured(stream, target, where, tls))
    return stream


async def _secured(stream: ByteStream, target: SplitResult, where: str, tls: TLSSettings) -> ByteStream:
    context = context_for(tls)
    try:
        return await TLSStream.wrap(
            stream, hostname=target.hostname, ssl_context=context, server_side=False, standard_compatible=False
        )
    except (ssl.SSLError, OSError, anyio.BrokenResourceError, anyio.EndOfStream) as exc:
        reason = reason_of(exc)
        what = "" if _is_of_tls(exc) else "the TLS handshake failed: "
        raise ConnectError(f"cannot connect to {where}: {what}{reason}") from exc


async def _tunnel(stream: ByteStream, target: SplitResult, proxy: Proxy, where: str) -> None:
    """Ask a proxy for a tunnel to `target`.

    Raises:
        ConnectError: it gave none.
    """
    import h11

    host = f"[{target.hostname}]" if ":" in (target.hostname or "") else target.hostname
    authority = f"{host}:{_port(target)}"
    headers = [("Host", authority)]
    if proxy.authorization:
        headers.append(("Proxy-Authorization", proxy.authorization))
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
    try:
        request = connection.send(h11.Request(method="CONNECT", target=authority, headers=headers))
        await stream.send(request or b"")
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                try:
                    connection.receive_data(await stream.receive())
                except anyio.EndOfStream:
                    connection.receive_data(b"")
            elif isinstance(event, h11.Response):
                break
            elif not isinstance(event, h11.InformationalResponse):
                raise ConnectError(f"cannot connect to {where}: it closed the connection without a response")
    except (h11.RemoteProtocolError, OSError, anyio.BrokenResourceError) as exc:
        raise ConnectError(f"cannot connect to {where}: {reason_of(exc)}") from exc
    if not 200 <= event.status_code < 300:
        said = event.reason.decode("latin-1")
        raise ConnectError(f"cannot connect to {where}: it answered {event.status_code} {said}".rstrip())


async def _or_close(stream: ByteStream, step: Awaitable[T]) -> T:
    """Await a step; if it fails or is cancelled, close the stream that it is for."""
    try:
        return await step
    except BaseException:
        await _close(stream)
        raise


async def _close(stream: ByteStream) -> None:
    with anyio.move_on_after(0.2, shield=True), contextlib.suppress(Exception):
        await stream.aclose()


def _port(target: SplitResult) -> int:
    return target.port if target.port is not None else _DEFAULT_PORTS[target.scheme]


def _is_of_tls(exc: BaseException) -> bool:
    """Whether TLS itself says what is wrong."""
    return isinstance(exc, ssl.SSLError) or isinstance(exc.__cause__, ssl.SSLError)
