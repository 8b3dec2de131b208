"""Socket options for TCP keep-alive, so that routers do not drop idle connections."""

from __future__ import annotations

import socket

__all__ = ["KEEPALIVE_SECONDS", "socket_options"]

KEEPALIVE_SECONDS = 60
"""Seconds without traffic before the first probe, and between probes. NAT entries expire after some minutes."""

_PROBES = 5


def socket_options() -> list[tuple[int, int, int]]:
    """Return the options that the platform has, as arguments of `setsockopt`."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    # The first is named differently on Linux and Windows, and on macOS.
    idle = getattr(socket, "TCP_KEEPIDLE", getattr(socket, "TCP_KEEPALIVE", None))
    for option, value in (
        (idle, KEEPALIVE_SECONDS),
        (getattr(socket, "TCP_KEEPINTVL", None), KEEPALIVE_SECONDS),
        (getattr(socket, "TCP_KEEPCNT", None), _PROBES),
    ):
        if option is not None:
            options.append((socket.IPPROTO_TCP, option, value))
    return options
