"""Open TCP sockets and wait for them, on asyncio and on trio alike. What is sent over them is not known here."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import socket
from collections.abc import Awaitable, Callable
from itertools import chain, zip_longest
from typing import Any, Final, NamedTuple

import anyio

from .keepalive import socket_options
from .per_loop import running_library

__all__ = ["Waits", "open_socket", "waits_of_loop"]

_NEXT_AFTER: Final = 0.25
"""Seconds after which the next address is tried too: the "Connection Attempt Delay" of RFC 8305."""
_OPTIONS: Final = socket_options()
_CONNECTING: Final = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}


class Waits(NamedTuple):
    """How tasks of an event loop wait for a socket. One task at a time may wait for each of the two."""

    readable: Callable[[socket.socket], Awaitable[None]]
    writable: Callable[[socket.socket], Awaitable[None]]


def waits_of_loop() -> Waits:
    """Return how to wait in the event loop that is running.

    Raises:
        RuntimeError: none is.
    """
    if running_library() == "trio":
        from trio import lowlevel

        return Waits(lowlevel.wait_readable, lowlevel.wait_writable)
    import asyncio

    loop = asyncio.get_running_loop()

    # anyio's own functions let the loop turn once more before they wait. They know what to do where a loop watches no
    # sockets, as asyncio's default one on Windows.
    async def readable(sock: socket.socket) -> None:
        ready = loop.create_future()
        try:
            loop.add_reader(sock, _set, ready)
        except NotImplementedError:
            await anyio.wait_readable(sock)
            return
        try:
            await ready
        finally:
            loop.remove_reader(sock)

    async def writable(sock: socket.socket) -> None:
        ready = loop.create_future()
        try:
            loop.add_writer(sock, _set, ready)
        except NotImplementedError:
            await anyio.wait_writable(sock)
            return
        try:
            await ready
        finally:
            loop.remove_writer(sock)

    return Waits(readable, writable)


def _set(ready: Any) -> None:
    if not ready.done():
        ready.set_result(None)


async def open_socket(host: str, port: int, waits: Waits) -> socket.socket:
    """Look a name up and connect to one of its addresses, with TCP keep-alive. Leaves nothing open if cancelled.

    A second address is tried when the first has failed, or has not answered for 250 ms, and so on; the first connection
    that is there is taken (RFC 8305).

    Args:
        host: A name or an address, without brackets.
        port: The port.
        waits: How to wait in the running event loop.

    Raises:
        OSError: the name is not known, or no address could be connected to: the failure of the first.
    """
    addresses = await _look_up(host, port)
    if len(addresses) == 1:
        return await _connect(*addresses[0], waits)
    return await _first_of(addresses, waits)


async def _look_up(host: str, port: int) -> list[tuple[int, Any]]:
    """The addresses of a host, with their families, in the order in which to try them."""
    if "%" not in host:
        with contextlib.suppress(ValueError):
            is_ipv4 = ipaddress.ip_address(host).version == 4
            # Without a look-up, and so without a thread: those have ended when the interpreter ends.
            return [(socket.AF_INET if is_ipv4 else socket.AF_INET6, (host, port))]
    found = await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return _alternating([(family, address) for family, _, _, _, address in found])


async def _first_of(addresses: list[tuple[int, Any]], waits: Waits) -> socket.socket:
    opened: list[socket.socket] = []
    failures: dict[int, OSError] = {}

    async def attempt(number: int, family: int, address: Any, failed: anyio.Event) -> None:
        try:
            sock = await _connect(family, address, waits)
        except OSError as exc:
            failures[number] = exc
            failed.set()
        else:
            opened.append(sock)
            tasks.cancel_scope.cancel()

    try:
        async with anyio.create_task_group() as tasks:
            for number, (family, address) in enumerate(addresses):
                failed = anyio.Event()
                tasks.start_soon(attempt, number, family, address, failed)
                with anyio.move_on_after(_NEXT_AFTER):
                    await failed.wait()
    except BaseException:
        for sock in opened:
            sock.close()
        raise
    if not opened:
        raise failures[0]
    for sock in opened[1:]:  # connected in the same turn of the loop
        sock.close()
    return opened[0]


async def _connect(family: int, address: Any, waits: Waits) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        for option in _OPTIONS:
            with contextlib.suppress(OSError):  # refused by some containers; a connection without is better than none
                sock.setsockopt(*option)
        code = sock.connect_ex(address)
        if code not in _CONNECTING:
            raise OSError(code, os.strerror(code))
        if code:
            await waits.writable(sock)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, os.strerror(code))
    except BaseException:
        sock.close()
        raise
    return sock


def _alternating(addresses: list[tuple[int, Any]]) -> list[tuple[int, Any]]:
    """The same addresses, each once, with those of IPv6 and IPv4 in turn, beginning with the kind of the first."""
    addresses = list(dict.fromkeys(addresses))
    first = [each for each in addresses if each[0] == addresses[0][0]]
    others = [each for each in addresses if each[0] != addresses[0][0]]
    return [each for each in chain.from_iterable(zip_longest(first, others)) if each is not None]
