from __future__ import annotations

import anyio
import pytest

from openai_core.http.transports.base import PoolTimeout
from openai_core.http.transports.connection_limiter import Gate

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])]


async def _acquire(gate: Gate, order: list[int], number: int) -> None:
    await gate.acquire(None, lambda: None)
    order.append(number)


async def test_waiters_get_their_places_in_order() -> None:
    gate, order = Gate(1), list[int]()
    await _acquire(gate, order, 0)
    async with anyio.create_task_group() as tasks:
        for number in (1, 2, 3):
            tasks.start_soon(_acquire, gate, order, number)
            await anyio.wait_all_tasks_blocked()
        assert repr(gate) == "<Gate 1/1 taken, 3 waiting>"
        for expected in ([0, 1], [0, 1, 2], [0, 1, 2, 3]):
            gate.release()
            await anyio.wait_all_tasks_blocked()
            assert order == expected
    assert (gate.taken, gate.peak) == (1, 3)
    gate.release()
    assert gate.taken == 0


async def test_a_wait_that_is_too_long_says_what_is_in_use() -> None:
    gate = Gate(2)
    await gate.acquire(None, lambda: None)
    await gate.acquire(None, lambda: None)
    with pytest.raises(PoolTimeout, match=r"within 0.01 s: 2 of 2 in use, 7 idle, 0 other requests waiting"):
        await gate.acquire(0.01, lambda: 7)
    gate.release()
    await gate.acquire(0.01, lambda: 7)
    assert gate.taken == 2


async def test_a_cancelled_wait_leaves_no_trace() -> None:
    gate, order = Gate(1), list[int]()
    await gate.acquire(None, lambda: None)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_acquire, gate, order, 1)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    gate.release()
    assert (gate.taken, order) == (0, [])


async def test_a_place_handed_to_a_cancelled_waiter_comes_back() -> None:
    gate, order = Gate(1), list[int]()
    await gate.acquire(None, lambda: None)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_acquire, gate, order, 1)
        await anyio.wait_all_tasks_blocked()
        gate.release()  # handed over, but not yet noticed
        tasks.cancel_scope.cancel()
    assert gate.taken == len(order), "the place is either held by who got it, or free"


async def test_without_a_limit_nobody_waits() -> None:
    gate = Gate(None)
    for _ in range(5000):
        await gate.acquire(0, lambda: None)
    assert repr(gate) == "<Gate 5000/no limit taken, 0 waiting>"
