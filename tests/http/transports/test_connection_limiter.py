"""The limit of connections: who waits, in which order, and for how long."""

from __future__ import annotations

import anyio
import pytest

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ClosedError, PoolTimeout, TransportRequest
from openai_core.http.transports.connection_limiter import ConnectionLimiter

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])]


def _request(pool: float | None = None) -> TransportRequest:
    return TransportRequest("GET", "http://h/p", {}, None, Timeout(None, pool=pool))


async def _acquire(limiter: ConnectionLimiter, order: list[int], number: int) -> None:
    await limiter.acquire(_request(), lambda: None)
    order.append(number)


async def test_waiters_get_their_places_in_order() -> None:
    limiter, order = ConnectionLimiter(1), list[int]()
    await _acquire(limiter, order, 0)
    async with anyio.create_task_group() as tasks:
        for number in (1, 2, 3):
            tasks.start_soon(_acquire, limiter, order, number)
            await anyio.wait_all_tasks_blocked()
        assert repr(limiter) == "<ConnectionLimiter 1/1 in use, 3 waiting>"
        for expected in ([0, 1], [0, 1, 2], [0, 1, 2, 3]):
            limiter.release()
            await anyio.wait_all_tasks_blocked()
            assert order == expected
    assert (limiter.in_use, limiter.max_waiting) == (1, 3)
    limiter.release()
    assert limiter.in_use == 0


async def test_a_wait_that_is_too_long_says_what_is_in_use() -> None:
    limiter = ConnectionLimiter(2)
    await limiter.acquire(_request(), lambda: None)
    await limiter.acquire(_request(), lambda: None)
    with pytest.raises(PoolTimeout, match=r"within 0.01 s: 2 of 2 in use, 7 idle, 0 other requests waiting"):
        await limiter.acquire(_request(0.01), lambda: 7)
    limiter.release()
    await limiter.acquire(_request(0.01), lambda: 7)
    assert limiter.in_use == 2


async def test_a_cancelled_wait_leaves_no_trace() -> None:
    limiter, order = ConnectionLimiter(1), list[int]()
    await limiter.acquire(_request(), lambda: None)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_acquire, limiter, order, 1)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    limiter.release()
    assert (limiter.in_use, order) == (0, [])


async def test_a_place_handed_to_a_cancelled_waiter_comes_back() -> None:
    limiter, order = ConnectionLimiter(1), list[int]()
    await limiter.acquire(_request(), lambda: None)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_acquire, limiter, order, 1)
        await anyio.wait_all_tasks_blocked()
        limiter.release()  # handed over, but not yet noticed
        tasks.cancel_scope.cancel()
    assert limiter.in_use == len(order), "the place is either held by who got it, or free"


async def test_closing_fails_all_who_wait() -> None:
    limiter = ConnectionLimiter(1)
    await limiter.acquire(_request(), lambda: None)
    errors: list[ClosedError] = []

    async def wait() -> None:
        with pytest.raises(ClosedError, match=r"^the client was closed before a connection was free$") as caught:
            await limiter.acquire(_request(), lambda: None)
        errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(wait)
        await anyio.wait_all_tasks_blocked()
        limiter.close()
    assert [error.sent for error in errors] == ["no"] * 3
    limiter.release()
    assert limiter.in_use == 0


async def test_without_a_limit_nobody_waits() -> None:
    limiter = ConnectionLimiter(None)
    for _ in range(5000):
        await limiter.acquire(_request(0), lambda: None)
    assert repr(limiter) == "<ConnectionLimiter 5000/no limit in use, 0 waiting>"
