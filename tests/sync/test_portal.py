"""The portal alone: calls, cancellation, sharing, and its end."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import gc
import threading
import traceback
import weakref
from collections.abc import Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest
import trio

from openai_sync.gate import wait
from openai_sync.lease import Lease
from openai_sync.portal import Call
from openai_sync.process import is_portal_thread, lock

BACKENDS = ["asyncio", "trio"]

variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="unset")


@pytest.fixture(params=BACKENDS)
def lease(request: pytest.FixtureRequest) -> Iterator[Lease]:
    lease = Lease(request.param)
    yield lease
    portal = lease.current
    lease.release()
    if portal is not None and len(portal.leases) == 0:
        portal.join(5)


async def give(value: object, *, after: float = 0) -> object:
    await anyio.sleep(after)
    return value


async def fail() -> None:
    await anyio.lowlevel.checkpoint()
    raise ValueError("from the coroutine")


def test_run_returns_what_the_coroutine_returns(lease: Lease) -> None:
    assert lease.run(give, "value", after=0) == "value"


def test_run_raises_what_the_coroutine_raises_with_its_frames_only(lease: Lease) -> None:
    with pytest.raises(ValueError, match="from the coroutine") as caught:
        lease.run(fail)
    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert names[-1] == "fail"
    assert "execute" not in names


def test_a_failed_call_leaves_no_cycle(lease: Lease) -> None:
    """The exception, and what its frames hold, goes with the last reference to it."""

    class Local:
        pass

    def call() -> weakref.ref[Local]:
        local = Local()
        with contextlib.suppress(ValueError):
            lease.run(fail)
        return weakref.ref(local)

    gc.disable()
    try:
        assert call()() is None
    finally:
        gc.enable()


def test_base_exceptions_pass_too(lease: Lease) -> None:
    async def leave() -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        lease.run(leave)
    assert lease.run(give, 1) == 1


def test_the_coroutine_sees_the_context_of_its_caller(lease: Lease) -> None:
    async def read() -> str:
        seen = variable.get()
        variable.set("changed by the coroutine")
        return seen

    variable.set("set by the caller")
    assert lease.run(read) == "set by the caller"
    assert variable.get() == "set by the caller"


def test_the_library_is_the_portals_whatever_the_caller_runs_in(lease: Lease) -> None:
    async def library() -> str:
        await anyio.lowlevel.checkpoint()
        return anyio.lowlevel.current_token().backend_class.__module__.rpartition("_")[2]

    async def inside() -> str:
        return lease.run(library)

    assert asyncio.run(inside()) == lease.backend
    assert trio.run(inside) == lease.backend
    assert anyio.run(inside, backend="asyncio") == lease.backend


def test_many_threads_share_the_portal(lease: Lease) -> None:
    async def double(number: int) -> int:
        await anyio.lowlevel.checkpoint()
        return 2 * number

    results: dict[int, list[int]] = {}

    def work(thread: int) -> None:
        results[thread] = [lease.run(double, thread * 1000 + i) for i in range(50)]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {n: [2 * (n * 1000 + i) for i in range(50)] for n in range(16)}
    assert repr(lease.portal) == f"<Portal {lease.backend} running | {len(lease.portal.leases)} users, 0 calls>"


def test_calls_run_side_by_side(lease: Lease) -> None:
    """Each waits for the other: one after the other would never end."""
    met: list[str] = []

    async def make() -> tuple[anyio.Event, anyio.Event]:
        return anyio.Event(), anyio.Event()

    async def meet(name: str, mine: anyio.Event, other: anyio.Event) -> None:
        mine.set()
        await other.wait()
        met.append(name)

    here, there = lease.run(make)
    thread = threading.Thread(target=lease.run, args=(meet, "thread", here, there))
    thread.start()
    lease.run(meet, "main", there, here)
    thread.join()
    assert sorted(met) == ["main", "thread"]


def test_a_call_from_the_portals_thread_is_refused(lease: Lease) -> None:
    async def call_back() -> object:
        assert is_portal_thread()
        return lease.run(give, 1)

    with pytest.raises(RuntimeError, match=r"blocking call of give\(\) from the thread of the event loop"):
        lease.run(call_back)


def test_a_cancelled_call_cleans_up(lease: Lease) -> None:
    began, cleaned = threading.Event(), threading.Event()

    async def hold() -> None:
        try:
            began.set()
            await anyio.sleep_forever()
        finally:
            cleaned.set()

    call = Call(hold, (), {})
    lease.portal.submit(call)
    assert began.wait(5)
    lease.portal.call_soon(lambda: lease.portal.cancel_call(call))
    wait(call.done)
    assert cleaned.is_set()
    assert isinstance(call.error, RuntimeError)


def test_a_call_cancelled_before_its_first_step_ends_too(lease: Lease) -> None:
    call = Call(give, (1,), {})

    async def submit_and_cancel() -> None:
        lease.portal.submit(call)
        lease.portal.cancel_call(call)

    lease.run(submit_and_cancel)
    assert call.done.acquire(timeout=5)


def test_post_runs_without_being_waited_for(lease: Lease) -> None:
    ran = threading.Event()

    async def clean_up() -> None:
        ran.set()
        raise OSError("logged at debug level, raised nowhere")

    lease.portal.post(clean_up)
    assert ran.wait(5)


# Sharing and the end


@pytest.mark.parametrize("backend", BACKENDS)
def test_leases_share_one_thread_and_the_last_ends_it(backend: str) -> None:
    first, second = Lease(backend), Lease(backend)  # type: ignore[arg-type]
    portal = first.portal
    assert second.portal is portal
    users = len(portal.leases)
    first.release()
    first.release()
    assert len(portal.leases) == users - 1
    assert not portal.closed
    second.release()
    if users == 2:  # else a client of another test is still alive
        assert portal.closed
        portal.join(5)
        assert not portal._thread.is_alive()
    assert second.run(give, "a new one") == "a new one"
    second.release()


class _Leases(set[object]):
    """The leases of a portal, which find out whether another thread could come in between two steps of a release."""

    def __init__(self, leases: set[object]) -> None:
        super().__init__(leases)
        self.left: list[int] = []
        self.was_locked: list[bool] = []

    def discard(self, lease: object) -> None:
        super().discard(lease)
        other = threading.Thread(target=self._try)
        other.start()
        other.join(5)

    def _try(self) -> None:
        free = lock.acquire(blocking=False)
        if free:
            lock.release()
        self.was_locked.append(not free)

    def __len__(self) -> int:
        self.left.append(super().__len__())
        return self.left[-1]


@pytest.mark.parametrize("backend", BACKENDS)
def test_two_threads_that_release_the_last_leases_at_once_stop_the_portal_once(backend: Any) -> None:
    """Who is last is decided by one thread at a time: else both would be, or neither."""
    leases = [Lease(backend), Lease(backend)]
    portal = leases[0].portal
    assert leases[1].portal is portal
    watched = portal.leases = _Leases({*leases})
    together = threading.Barrier(2)

    def release(lease: Lease) -> None:
        together.wait(5)
        lease.release()

    threads = [threading.Thread(target=release, args=(lease,)) for lease in leases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert watched.was_locked == [True, True]
    assert watched.left == [1, 0]
    assert portal.closed
    portal.join(5)


def test_closing_ends_calls_under_way(lease: Lease) -> None:
    if len(lease.portal.leases) > 1:
        pytest.skip("a client of another test shares the portal")
    began = threading.Event()
    failed: list[BaseException] = []

    async def hold() -> None:
        began.set()
        await anyio.sleep_forever()

    def call() -> None:
        try:
            lease.run(hold)
        except RuntimeError as exc:
            failed.append(exc)

    thread = threading.Thread(target=call)
    thread.start()
    assert began.wait(5)
    lease.release()
    thread.join(5)
    assert "hold() was cancelled" in str(failed[0])


def test_an_unknown_backend_is_refused() -> None:
    with pytest.raises(ValueError, match="portal_backend='curio' is not known; use 'asyncio' or 'trio'"):
        Lease("curio")  # type: ignore[arg-type]


def test_an_unused_lease_starts_nothing() -> None:
    lease = Lease("trio")
    assert lease.current is None
    lease.release()
    assert repr(lease) == "<Lease trio>"
