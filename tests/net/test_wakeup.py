"""Tasks that go on in the turn of the loop in which they are woken."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Generator
from contextvars import ContextVar
from types import coroutine

import anyio
import pytest

from openai_core.net.wakeup import Wakeup

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@coroutine
def _wait(wakeup: Wakeup) -> Generator[Wakeup, None, None]:
    yield wakeup


async def wait(wakeup: Wakeup) -> None:
    await _wait(wakeup)


async def turn() -> None:
    await asyncio.sleep(0)


async def test_a_task_goes_on_before_anything_else_that_is_ready() -> None:
    loop, happened = asyncio.get_running_loop(), list[str]()
    wakeup = Wakeup(loop)

    async def work() -> None:
        for number in range(3):
            await wait(wakeup)
            happened.append(f"woken {number}")

    task = asyncio.ensure_future(work())
    await turn()
    for number in range(3):
        assert not wakeup.done()
        loop.call_soon(wakeup.wake)
        loop.call_soon(happened.append, f"later {number}")
        await turn()
    await task
    assert happened == ["woken 0", "later 0", "woken 1", "later 1", "woken 2", "later 2"]
    assert wakeup.done()


async def test_a_task_keeps_its_context() -> None:
    wakeup, name = Wakeup(asyncio.get_running_loop()), ContextVar("name", default="none")
    name.set("outer")

    async def work() -> tuple[str, asyncio.Task[object] | None]:
        name.set("inner")
        await wait(wakeup)
        return name.get(), asyncio.current_task()

    task = asyncio.ensure_future(work())
    await turn()
    asyncio.get_running_loop().call_soon(wakeup.wake)
    assert await task == ("inner", task)
    assert name.get() == "outer"


async def test_it_can_be_cancelled_and_waited_for_again() -> None:
    wakeup = Wakeup(asyncio.get_running_loop())
    task = asyncio.ensure_future(wait(wakeup))
    await turn()
    task.cancel("enough")
    with pytest.raises(asyncio.CancelledError, match="enough"):
        await task
    assert task.cancelled()
    assert not wakeup.cancel()
    wakeup.wake_soon()  # nobody waits
    again = asyncio.ensure_future(wait(wakeup))
    await turn()
    wakeup.wake_soon()
    await again


async def test_a_task_that_is_cancelled_as_it_was_woken_is_cancelled() -> None:
    wakeup = Wakeup(asyncio.get_running_loop())
    task = asyncio.ensure_future(wait(wakeup))
    await turn()
    wakeup.wake_soon()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_scopes_and_timeouts_end_the_wait() -> None:
    wakeup = Wakeup(asyncio.get_running_loop())
    with anyio.move_on_after(0.001) as scope:
        await wait(wakeup)
    assert scope.cancelled_caught
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.001):
            await wait(wakeup)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(wait(wakeup), 0.001)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait, wakeup)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()


async def test_woken_while_another_task_is_running_it_goes_on_in_the_next_turn() -> None:
    wakeup = Wakeup(asyncio.get_running_loop())
    task = asyncio.ensure_future(wait(wakeup))
    await turn()
    wakeup.wake()
    assert wakeup.done()
    assert not task.done()
    await task


async def test_what_a_task_raises_is_its_own() -> None:
    wakeup = Wakeup(asyncio.get_running_loop())

    async def fail() -> None:
        await wait(wakeup)
        raise RuntimeError("of the task")

    task = asyncio.ensure_future(fail())
    await turn()
    asyncio.get_running_loop().call_soon(wakeup.wake)
    with pytest.raises(RuntimeError, match="of the task"):
        await task


def test_what_ends_the_program_ends_the_loop() -> None:
    loop = asyncio.new_event_loop()
    wakeup = Wakeup(loop)

    async def work() -> None:
        await wait(wakeup)
        raise KeyboardInterrupt

    task = loop.create_task(work())
    loop.call_soon(loop.call_soon, wakeup.wake)
    with pytest.raises(KeyboardInterrupt):
        loop.run_forever()
    assert isinstance(task.exception(), KeyboardInterrupt)
    loop.close()


async def test_a_task_goes_on_after_the_step_of_the_one_that_woke_it() -> None:
    loop, happened = asyncio.get_running_loop(), list[str]()
    first, second = Wakeup(loop), Wakeup(loop)

    async def work() -> None:
        await wait(first)
        second.wake_next()
        second.wake_next()
        happened.append("first still runs")

    async def follow() -> None:
        await wait(second)
        happened.append("second")

    tasks = [asyncio.ensure_future(each()) for each in (work, follow)]
    await turn()
    loop.call_soon(first.wake)
    loop.call_soon(happened.append, "later")
    await asyncio.gather(*tasks)
    assert happened == ["first still runs", "second", "later"]


@pytest.mark.parametrize("name", ["wake_next", "wake_in_next_turn"])
async def test_a_task_is_woken_in_the_next_turn_by_one_that_the_loop_itself_runs(name: str) -> None:
    wakeup, happened = Wakeup(asyncio.get_running_loop()), list[str]()

    async def follow() -> None:
        await wait(wakeup)
        happened.append("woken")

    task = asyncio.ensure_future(follow())
    await turn()
    getattr(wakeup, name)()
    happened.append("this turn")
    await task
    await turn()  # nothing is left for it
    assert happened == ["this turn", "woken"]
    getattr(wakeup, name)()  # nobody waits


def test_a_loop_that_ended_before_it_could_wake_a_task_is_let_go() -> None:
    def ended_loop() -> weakref.ref[asyncio.AbstractEventLoop]:
        loop = asyncio.new_event_loop()
        loop.set_exception_handler(lambda loop, context: None)  # of the task that is left
        wakeup = Wakeup(loop)

        async def begin() -> None:
            waiting = asyncio.ensure_future(wait(wakeup))
            await turn()
            wakeup.wake_next()
            loop.stop()
            await waiting

        task = loop.create_task(begin())
        loop.run_forever()
        assert not task.done()
        loop.close()
        return weakref.ref(loop)

    async def another() -> None:
        wakeup = Wakeup(asyncio.get_running_loop())
        task = asyncio.ensure_future(wait(wakeup))
        await turn()
        asyncio.get_running_loop().call_soon(wakeup.wake)
        await task

    ended = ended_loop()
    asyncio.run(another())
    gc.collect()
    assert ended() is None
