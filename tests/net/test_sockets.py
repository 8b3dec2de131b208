"""Waiting for sockets: the event loop watches one for no longer than a task waits for it."""

from __future__ import annotations

import os
import socket
from typing import Any

import anyio
import pytest

from openai_core.net.sockets import waits_of_loop

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"]),
    pytest.mark.parametrize("direction", ["readable", "writable"]),
    pytest.mark.skipif(os.name == "nt", reason="gives another socket the number of the first"),
]


def fill(sock: socket.socket) -> None:
    """Send until nothing more can be sent."""
    try:
        while True:
            sock.send(bytes(65_536))
    except BlockingIOError:
        return


async def wait(sock: socket.socket, direction: str) -> None:
    function: Any = getattr(waits_of_loop(), direction)
    await function(sock)


async def assert_another_socket_of_its_number_is_watched(sock: socket.socket, direction: str) -> None:
    """Loops know sockets by numbers, which are given again. One that is watched already is not looked up anew."""
    here, there = socket.socketpair()
    with here, there:
        there.send(b"now")
        os.dup2(here.fileno(), sock.fileno())
        with anyio.fail_after(10):
            await wait(sock, direction)


async def test_a_cancelled_wait_is_forgotten_by_the_loop(
    anyio_backend: str, direction: str, pair: tuple[socket.socket, socket.socket]
) -> None:
    fill(pair[0])
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait, pair[0], direction)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    await assert_another_socket_of_its_number_is_watched(pair[0], direction)


async def test_a_wait_that_has_ended_is_forgotten_by_the_loop(
    anyio_backend: str, direction: str, pair: tuple[socket.socket, socket.socket]
) -> None:
    pair[1].send(b"now")
    await wait(pair[0], direction)
    await assert_another_socket_of_its_number_is_watched(pair[0], direction)
