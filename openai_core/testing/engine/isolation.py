"""Keep a test away from the network: connections to other machines fail at once, with an error that says why."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from ...wrong_calls import refuse_wrong_calls

__all__ = ["OutsideNetworkError", "loopback_only"]


class OutsideNetworkError(ConnectionRefusedError):
    """A connection to another machine was tried under `loopback_only`."""


@contextmanager
@refuse_wrong_calls
def loopback_only() -> Generator[None]:
    """Refuse, for a `with` block and in all threads, to connect to other machines or to look up their names.

    It covers whatever uses Python's sockets: asyncio, trio, httpx, requests. Libraries that open sockets of their own
    in C, such as uvloop, are out of its reach.

    Raises:
        OutsideNetworkError: from the call that tried to connect or to look up a name.
    """
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def checked_connect(self: socket.socket, address: Any, /) -> None:
        _check(self.family, address)
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any, /) -> int:
        _check(self.family, address)
        return connect_ex(self, address)

    def checked_look_up(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        _check_host(host)
        return look_up(host, port, *args, **kwargs)

    places: tuple[tuple[Any, str, Any, Any], ...] = (
        (socket.socket, "connect", connect, checked_connect),
        (socket.socket, "connect_ex", connect_ex, checked_connect_ex),
        (socket, "getaddrinfo", look_up, checked_look_up),
    )
    for owner, name, _, checked in places:
        setattr(owner, name, checked)
    try:
        yield
    finally:
        for owner, name, original, _ in places:
            setattr(owner, name, original)


def _check(family: int, address: Any) -> None:
    if family in (socket.AF_INET, socket.AF_INET6):
        _check_host(address[0])


def _check_host(host: Any) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return
    try:
        inside = ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        inside = False
    if not inside:
        raise OutsideNetworkError(
            f"refused to connect to {name!r}: under loopback_only, only this machine can be reached"
        )
