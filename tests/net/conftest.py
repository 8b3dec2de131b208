"""What several modules of tests for the network need."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of one connection, the first of which never blocks."""
    here, there = socket.socketpair()
    here.setblocking(False)
    with here, there:
        yield here, there
