"""The options of TCP keep-alive. That every transport sets them is tested with the transports."""

from __future__ import annotations

import socket

from openai_core.net.keepalive import KEEPALIVE_SECONDS, socket_options


def test_the_first_probe_comes_within_a_minute() -> None:
    """Some routers forget a connection after a few minutes without traffic."""
    assert KEEPALIVE_SECONDS <= 60


def test_a_socket_takes_every_option() -> None:
    options = socket_options()
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in options
    with socket.socket() as sock:
        for level, option, value in options:
            sock.setsockopt(level, option, value)
            if os_keeps_the_value(option):
                assert sock.getsockopt(level, option) == value
            else:
                assert sock.getsockopt(level, option) != 0


def os_keeps_the_value(option: int) -> bool:
    """What is only on or off may be read as any number but 0."""
    return option not in (socket.SO_KEEPALIVE, socket.TCP_NODELAY)
