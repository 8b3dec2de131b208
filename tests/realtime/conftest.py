"""A server that plays a script, and clients of it in each world."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_core import RetryPolicy
from tests.realtime.peer import PeerServer, Script, peer_server


@pytest.fixture
def play() -> Iterator[Callable[..., PeerServer]]:
    """Starts servers that play these scripts, one a connection, and the last again and again."""
    with contextlib.ExitStack() as stack:
        yield lambda *scripts, **how: stack.enter_context(peer_server(*scripts, **how))


@pytest.fixture
def connect_to(make_client: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a client of a server that plays scripts, which does not wait long between attempts."""

    def client_of(server: PeerServer, **arguments: Any) -> Any:
        policy = RetryPolicy(initial_delay=0.001, max_delay=0.002)
        return make_client(**{"base_url": server.base_url, "retry": policy, **arguments})

    return client_of


__all__ = ["Script"]
