"""Results of a fan-out for a blocking caller: when they are handed over, how many wait, and what Ctrl-C does."""

from __future__ import annotations

import inspect
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core import fanout
from openai_core.fanout import AsyncFanOut, NotSentError
from openai_core.fanout.embedding import PARAMETERS
from openai_core.fanout.fan_out import EmbedOptions
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI
from openai_sync.fanout import FanOut, FanOutRun
from openai_sync.fanout.reading import for_event_loop


@pytest.fixture(params=["asyncio", "trio"])
def client(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.base_url, api_key="sk-test", portal_backend=request.param) as client:
        yield client


def run_with(
    client: OpenAI, requests: Iterator[fanout.Request[Any]], *, read_ahead: int = 512, together: int, seconds: float
) -> FanOutRun[Any]:
    """Four requests at once, with other limits of what waits and what is handed over together."""
    run = client.fanout._async(for_event_loop(requests), concurrency=4)
    return FanOutRun(run, client.fanout._owner, read_ahead=read_ahead, together=together, seconds=seconds)


def test_it_takes_what_the_asynchronous_one_takes() -> None:
    """With the same defaults, but for what Ctrl-C does, which is always the same here."""

    def parameters(method: Any, *without: str) -> list[tuple[str, Any, Any]]:
        found = inspect.signature(method).parameters.values()
        return [(each.name, each.kind, each.default) for each in found if each.name not in without]

    assert parameters(FanOut.__call__) == parameters(AsyncFanOut.__call__, "drain_on_interrupt")
    assert parameters(FanOut.embed) == parameters(AsyncFanOut.embed)


def test_embedding_takes_what_a_run_takes() -> None:
    """But the order, as that of the vectors is the order of the texts; besides what is of its requests."""
    run = inspect.signature(AsyncFanOut.__call__).parameters.keys() - {"self", "requests", "ordered"}
    assert EmbedOptions.__annotations__.keys() - run == PARAMETERS | {"max_inputs"}
    assert run <= EmbedOptions.__annotations__.keys()


def test_a_result_is_not_held_back_for_others(client: OpenAI, server: LocalServer) -> None:
    """It is handed over as soon as the event loop has nothing else to do, however many may be handed over together."""
    with server.fault(Fault.stall(None), match=lambda entry: b"r0" not in entry.body):
        run = run_with(client, requests(50), together=1_000, seconds=3_600.0)
        assert next(run).custom_id == "r0"
        run.close()


@pytest.mark.slow
def test_a_slow_caller_bounds_what_waits(client: OpenAI, server: LocalServer) -> None:
    """Requests go on while the caller is busy, until so many results wait; and go on again once some were taken."""
    together, read = 32, 0

    def endless() -> Iterator[fanout.Request[Any]]:
        nonlocal read
        for request in requests(100_000):
            read += 1
            yield request

    with run_with(client, endless(), read_ahead=16, together=together, seconds=0.01) as run:
        next(run)
        while (now := run.statistics()).undelivered < 256 or now.in_flight:
            pass
        # One was taken with its batch; a batch may wait for room, and in the engine's own room for results.
        waiting = server.request_count
        assert 256 <= waiting <= 256 + 16 + 3 * together + 4
        assert read <= waiting + 256 + 12
        for _ in range(waiting + 1):
            assert next(run).ok
        assert server.request_count > waiting


def test_a_source_may_wait_for_the_caller(client: OpenAI) -> None:
    """It is read in another thread: it may wait for what the caller does with the results of what it gave before."""
    go_on = threading.Event()

    def source() -> Iterator[fanout.Request[Any]]:
        first, second = requests(2)
        yield first
        assert go_on.wait(10)
        yield second

    seen: list[str | None] = []
    for result in client.fanout(source()):
        seen.append(result.custom_id)
        go_on.set()
    assert seen == ["r0", "r1"]


def test_a_source_that_waits_does_not_keep_a_closed_run(client: OpenAI) -> None:
    """Neither closing a run nor draining it waits for an iterable that has nothing more to give."""
    go_on = threading.Event()

    def source() -> Iterator[fanout.Request[Any]]:
        yield from requests(1)
        go_on.wait()

    try:
        with client.fanout(source()) as run:
            assert next(run).custom_id == "r0"
        run = client.fanout(source())
        for result in run:
            assert result.custom_id == "r0"
            run.drain()
    finally:
        go_on.set()  # or the process could not end


def test_requests_are_read_ahead_of_a_source_that_is_quick(
    client: OpenAI, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more than a batch and three times what may be under way."""
    read = 0

    def endless() -> Iterator[fanout.Request[Any]]:
        nonlocal read
        for request in requests(100_000):
            read += 1
            yield request

    with server.fault(Fault.stall(None), times=None):
        run = client.fanout(endless(), concurrency=8)
        reader = threading.Thread(target=lambda: list(run))
        reader.start()
        server.wait_for(lambda: len(server.requests) == 8, 20)
        while read < 24:
            pass
        run.close()
        reader.join()
    assert read <= 256 + 3 * 8 + 8


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_ctrl_c_drains(client: OpenAI, server: LocalServer) -> None:
    """Nothing more begins, what is under way is given, and `KeyboardInterrupt` is raised after it."""
    main, seen = threading.get_ident(), threading.Semaphore(3)

    def interrupts(entry: Any) -> bool:
        if not seen.acquire(blocking=False):
            return False
        if not seen._value:
            signal.pthread_kill(main, signal.SIGINT)  # while the caller waits for the first result
        return True

    server.fault(Fault.delay(0.1), match=interrupts)
    results: list[Any] = []
    with pytest.raises(KeyboardInterrupt):
        results.extend(client.fanout(requests(100_000), concurrency=3))
    # `extend` keeps what it got before the error.
    answered = [result for result in results if result.ok]
    assert 3 <= len(answered) == server.request_count < 100_000
    assert all(isinstance(result.error, NotSentError) for result in results if not result.ok)
    assert client.models.list().data


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_second_ctrl_c_ends_at_once(client: OpenAI, server: LocalServer) -> None:
    main = threading.get_ident()
    with server.fault(Fault.stall(None), times=None):
        run = client.fanout(requests(10), concurrency=3)

        def twice() -> None:
            server.wait_for(lambda: len(server.requests) == 3, 20)
            signal.pthread_kill(main, signal.SIGINT)
            while not run._interrupted:
                pass
            signal.pthread_kill(main, signal.SIGINT)

        thread = threading.Thread(target=twice)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            next(run)
        thread.join()
    assert server.request_count == 3


def requests(count: int) -> Iterator[fanout.Request[Any]]:
    for number in range(count):
        name = f"r{number}"
        yield fanout.chat(custom_id=name, model="gpt-4o", messages=[{"role": "user", "content": name}])


@pytest.mark.parametrize("kind", [SystemExit, GeneratorExit])
def test_a_source_that_exits_ends_the_callers_loop(client: OpenAI, kind: type[BaseException]) -> None:
    """And not the event loop, which other callers use: in one of its tasks, `SystemExit` would."""

    def requests() -> Iterator[fanout.Request[Any]]:
        for _ in range(3):
            yield fanout.chat(model="gpt-5", messages=[{"role": "user", "content": "Hi"}])
        raise kind("enough")

    run = client.fanout(requests(), concurrency=2)
    assert [next(run).error for _ in range(3)] == [None] * 3
    with pytest.raises(kind, match="enough"):
        next(run)
    assert client.models.list().data
