"""A fan-out in every world: each request has exactly one result, and the run ends as it should."""

from __future__ import annotations

import gc
import json
import random
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openai_core import AuthenticationError, BadRequestError, InternalServerError, RetryPolicy, fanout
from openai_core.fanout import (
    Budget,
    BudgetSpentError,
    FanOutStoppedError,
    Limits,
    NotSentError,
    OutageError,
    Price,
    Prices,
)
from openai_core.fanout.engine import Engine
from openai_core.fanout.run import AsyncFanOutRun
from openai_core.hooks import Hooks
from openai_core.testing import Fault, LocalServer, RateLimits
from tests.clock import Clock
from tests.closing import error_of_closing
from tests.worlds import World

pytestmark = pytest.mark.anyio

QUICK = RetryPolicy(max_retries=3, initial_delay=0.001, max_delay=0.002, retry_budget=None)


def request(number: int, **params: Any) -> fanout.Request[Any]:
    messages: Any = [{"role": "user", "content": f"say {number}"}]
    return fanout.chat(custom_id=f"r{number}", **{"model": "m", "messages": messages, **params})


def requests(count: int, **params: Any) -> Iterator[fanout.Request[Any]]:
    return (request(number, **params) for number in range(count))


def number_of(entry: Any) -> int:
    return int(entry.json["messages"][0]["content"].removeprefix("say "))


async def collect(run: Any, into: list[Any] | None = None) -> list[Any]:
    """The results of a run; into a list of the caller's, those that came before an error."""
    results: list[Any] = [] if into is None else into
    async for result in run:
        results.append(result)
    return results


# Results


async def test_each_request_has_one_result(client: Any, server: LocalServer) -> None:
    results = await collect(client.fanout(requests(40), concurrency=8))
    assert sorted(result.index for result in results) == list(range(40))
    for result in results:
        assert result.custom_id == f"r{result.index}"
        assert result.ok
        assert result.unwrap().choices[0].message.content
        assert (result.attempts, result.error) == (1, None)
        assert result.seconds > 0
        assert result.usage.output_tokens > 0
        assert result.cost is None
        assert result.request_id.startswith("req_")
    assert server.request_count == 40


async def test_results_come_in_order_if_asked(client: Any, server: LocalServer) -> None:
    dice = random.Random(3)
    server.fault(Fault.delay(0.03), match=lambda entry: dice.random() < 0.2)
    run = client.fanout(requests(40), concurrency=8, ordered=True)
    assert [result.index async for result in run] == list(range(40))


async def test_failures_are_tried_again_and_each_item_has_one_result(client: Any, server: LocalServer) -> None:
    dice = random.Random(5)
    server.fault(Fault.status(500), match=lambda entry: dice.random() < 0.1)
    server.fault(Fault.reset(), match=lambda entry: dice.random() < 0.03)
    results = await collect(client.fanout(requests(60), concurrency=16, retry=QUICK.replace(max_retries=20)))
    assert sorted(result.index for result in results) == list(range(60))
    assert all(result.ok for result in results)
    # A connection that was reset while it was idle is no attempt.
    assert 60 < sum(result.attempts for result in results) <= server.request_count


@pytest.mark.parametrize("ordered", [False, True])
async def test_a_server_that_bears_any_pace(client: Any, server: LocalServer, clock: Clock, ordered: bool) -> None:
    """Requests that nothing holds up begin without a look at limits; failures and later attempts go between them."""
    dice = random.Random(7)

    def fails(entry: Any) -> bool:
        if server.request_count == 4:
            clock.advance(20)  # in which the pace has grown to its largest
        return dice.random() < 0.05

    server.fault(Fault.status(500), match=fails)
    unlike: Any = request(60, extra_headers={"x": object()})
    given = [request(number) if number != 60 else unlike for number in range(200)]
    run = client.fanout(iter(given), concurrency=16, ordered=ordered, retry=QUICK.replace(max_retries=20))
    results = await collect(run)
    if not ordered:
        results.sort(key=lambda result: result.index)
    assert [result.custom_id for result in results] == [f"r{number}" for number in range(200)]
    assert [result.index for result in results if not result.ok] == [60]
    assert all(result.seconds > 0 and result.waited >= 0 and result.request_id for result in results if result.ok)
    found = run.statistics()
    found = await found if hasattr(found, "__await__") else found
    assert (found.read, found.succeeded, found.failed, found.in_flight) == (200, 199, 1, 0)
    assert found.attempts == server.request_count == sum(result.attempts for result in results)
    assert found.attempts == 199 + found.errors.get("500", 0)
    assert 2 <= found.peak <= 16
    assert found.output_tokens == sum(result.usage.output_tokens for result in results if result.ok)
    assert found.limits["m"].admitted == found.attempts


async def test_what_fails_for_good_is_a_result(client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(400), match=lambda entry: number_of(entry) == 1)
    server.fault(Fault.status(500), match=lambda entry: number_of(entry) == 2)
    results = sorted(await collect(client.fanout(requests(4), retry=QUICK)), key=lambda result: result.index)
    assert [type(result.error) for result in results] == [type(None), BadRequestError, InternalServerError, type(None)]
    assert [result.attempts for result in results] == [1, 1, 4, 1]
    assert "attempts used up (4 of 4)" in str(results[2].error)
    with pytest.raises(BadRequestError):
        results[1].unwrap()


async def test_a_request_that_cannot_be_sent_is_a_result(client: Any, server: LocalServer) -> None:
    bad = request(1, extra_headers={"x": object()})
    results = sorted(await collect(client.fanout([request(0), bad, request(2)])), key=lambda result: result.index)
    assert [result.ok for result in results] == [True, False, True]
    assert isinstance(results[1].error, TypeError)
    assert server.request_count == 2


async def test_failures_can_be_tried_last_again(client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(500), match=lambda entry: number_of(entry) == 0, times=4)
    results = await collect(client.fanout(requests(30), concurrency=2, retry=QUICK, failed_last=True))
    assert results[-1].index == 0
    assert results[-1].ok
    assert results[-1].attempts == 5


async def test_nothing_is_sent_before_a_result_is_asked_for(client: Any, server: LocalServer) -> None:
    run = client.fanout(requests(3))
    assert server.request_count == 0
    await run.close()
    assert server.request_count == 0


async def test_no_requests_give_no_results(client: Any) -> None:
    assert await collect(client.fanout([])) == []


# Sources


async def test_what_is_no_request_ends_the_run_after_the_results_of_those_before(client: Any) -> None:
    given: list[Any] = [request(0), request(1), 7, request(3)]
    results: list[Any] = []
    with pytest.raises(TypeError, match="got int for a request"):
        await collect(client.fanout(each for each in given), results)
    assert sorted(result.index for result in results) == [0, 1]
    assert all(result.ok for result in results)


async def test_requests_are_read_as_there_is_room(client: Any, server: LocalServer) -> None:
    read = 0

    def endless() -> Iterator[fanout.Request[Any]]:
        nonlocal read
        while True:
            read += 1
            yield request(read)

    run = client.fanout(endless(), concurrency=2)
    async with run:
        async for _ in run:
            break
    assert read < 2_000


async def test_what_the_source_raises_comes_after_the_results_before_it(client: Any) -> None:
    def broken() -> Iterator[fanout.Request[Any]]:
        yield from requests(5)
        raise LookupError("no more lines")

    results: list[Any] = []
    with pytest.raises(LookupError, match="no more lines"):
        await collect(client.fanout(broken()), results)
    assert sorted(result.index for result in results) == list(range(5))


async def test_what_is_no_request_is_refused(client: Any) -> None:
    with pytest.raises(TypeError, match="got dict for a request"):
        await collect(client.fanout([{"model": "m"}]))
    for wrong in (5, request(1)):
        with pytest.raises(TypeError, match="needs an iterable"):
            client.fanout(wrong)


async def test_functions_are_called(client: Any, server: LocalServer, world: World) -> None:
    if world.is_sync:
        import openai_sync.fanout

        create, call = client.facade.embeddings.create, openai_sync.fanout.call
    else:
        create, call = client.embeddings.create, fanout.call
    server.fault(Fault.status(500), times=2)
    calls = [call(create, model="m", input=f"text {number}", dimensions=4) for number in range(5)]
    results = await collect(client.fanout(calls, retry=QUICK))
    assert all(len(result.unwrap().data[0].embedding) == 4 for result in results)
    assert sum(result.attempts for result in results) == server.request_count == 7


async def test_a_server_that_refuses_base64_is_asked_for_numbers(client: Any, server: LocalServer) -> None:
    refusal = {"error": {"message": "encoding_format base64 is not supported"}}
    server.fault(Fault.status(400, body=refusal), match=lambda entry: "encoding_format" in entry.json)
    asked = [fanout.embeddings(model="m", input=f"t{number}", dimensions=4) for number in range(6)]
    results = await collect(client.fanout(asked, concurrency=1))
    assert all(len(result.unwrap().data[0].embedding) == 4 for result in results)
    assert server.request_count == 7, "one was refused, and the server remembered"


# Ending


async def test_leaving_the_loop_ends_the_run(client: Any, server: LocalServer) -> None:
    server.fault(Fault.stall(None), match=lambda entry: number_of(entry) > 0)
    run = client.fanout(requests(50), concurrency=4)
    async for result in run:
        assert result.index == 0
        break
    gc.collect()
    await run.close()
    assert server.request_count <= 5


async def test_a_cancelled_reader_ends_the_run(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.stall(None)):
        run = client.fanout(requests(50), concurrency=4)
        async with anyio.create_task_group() as group:
            group.start_soon(collect, run)
            await server.wait_for_async(lambda: server.request_count == 4)
            group.cancel_scope.cancel()
        await run.close()
    assert server.request_count == 4


async def test_draining_keeps_what_is_under_way(client: Any, server: LocalServer) -> None:
    server.fault(Fault.delay(0.05))
    run = client.fanout(requests(1_000), concurrency=4)
    results = []
    async for result in run:
        results.append(result)
        run.drain()
    answered = [result for result in results if result.ok]
    assert len(answered) == server.request_count <= 8
    assert all(isinstance(result.error, NotSentError) for result in results if not result.ok)


@pytest.mark.parametrize(("status", "code"), [(401, "invalid_api_key"), (429, "insufficient_quota")])
async def test_what_no_request_can_survive_stops_the_run(
    client: Any, server: LocalServer, status: int, code: str
) -> None:
    body = {"error": {"message": "no", "code": code, "type": code, "param": None}}
    server.fault(Fault.status(status, body=body), match=lambda entry: number_of(entry) >= 10)
    results: list[Any] = []
    with pytest.raises(FanOutStoppedError, match="no further request can succeed") as caught:
        await collect(client.fanout(requests(10_000), concurrency=4), results)
    assert isinstance(caught.value.__cause__, AuthenticationError if status == 401 else Exception)
    assert server.request_count < 30
    assert sorted(result.index for result in results) == list(range(len(results))), "one for each that was read"
    assert [result.index for result in sorted(results, key=lambda result: result.index) if result.ok] == list(range(10))


@pytest.mark.slow
async def test_a_network_that_is_gone_stops_the_run_after_a_time(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    client = make_client(base_url="http://127.0.0.1:9/v1")
    results: list[Any] = []
    with pytest.raises(OutageError, match="no connection for"):
        await collect(client.fanout(requests(1_000), concurrency=8, retry=QUICK, max_outage=0.3), results)
    assert all(isinstance(result.error, NotSentError) or result.attempts > 3 for result in results)
    assert len(results) < 100, "the others were not burnt"


# Limits and budgets


@pytest.mark.slow
async def test_refusals_do_not_use_up_attempts(client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(429, headers={"retry-after-ms": "1"}), times=1)
    run = client.fanout(requests(3), concurrency=1, retry=RetryPolicy(max_retries=0))
    results = await collect(run)
    assert all(result.ok for result in results)
    assert run.statistics().errors == {"429": 1}


@pytest.mark.slow
async def test_limits_pace_the_requests(client: Any, server: LocalServer) -> None:
    with anyio.fail_after(20):
        run = client.fanout(requests(6), concurrency=8, limits=Limits(requests_per_minute=600))
        began = anyio.current_time()
        await collect(run)
        assert anyio.current_time() - began >= 5 / (0.97 * 10) - 0.1
    assert run.statistics().limits["m"].requests_per_minute == 600


@pytest.mark.slow
@pytest.mark.parametrize("dialect", ["openai", "azure"])
async def test_limits_are_learnt_from_headers(client: Any, server: LocalServer, dialect: Any) -> None:
    limits = RateLimits(requests_per_minute=1_500, tokens_per_minute=1e6, window=1.0, dialect=dialect)
    with server.limit(limits):
        run = client.fanout(requests(60), concurrency=16)
        results = await collect(run)
    assert all(result.ok for result in results)
    assert limits.accepted == 60
    assert limits.refused <= 1
    assert run.statistics().limits["m"].requests_per_minute == 1_500


async def test_limits_of_a_run_that_has_ended_hold_up_no_other(client: Any) -> None:
    first = client.fanout(requests(1), limits=Limits(requests_per_minute=1))
    await collect(first)
    gc.collect()
    other = client.fanout(requests(3), limits=Limits(requests_per_minute=1e6))
    with anyio.fail_after(10):
        await collect(other)
    assert other.statistics().limits["m"].requests_per_minute == 1e6


async def test_a_budget_is_not_passed(client: Any, server: LocalServer) -> None:
    prices = Prices({"m": Price(input=1_000.0, output=1_000.0)})
    run = client.fanout(
        requests(1_000, max_completion_tokens=50), concurrency=8, budget=Budget(max_cost=0.5), prices=prices
    )
    results: list[Any] = []
    with pytest.raises(BudgetSpentError, match="the budget is spent"):
        await collect(run, results)
    answered = [result for result in results if result.ok]
    assert len(answered) == server.request_count > 10
    spent = sum(result.cost for result in answered)
    assert 0.2 < spent <= 0.5
    assert run.statistics().cost == pytest.approx(spent)


async def test_what_a_budget_cannot_bound_is_not_sent(client: Any, server: LocalServer) -> None:
    results = await collect(client.fanout(requests(2), budget=Budget(max_tokens=1_000)))
    assert [str(result.error) for result in results] == [
        "a budget needs to know how much may be generated; set max_completion_tokens or max_output_tokens"
    ] * 2
    assert server.request_count == 0


# Settings


@pytest.mark.parametrize(
    "options",
    [
        {"concurrency": 0},
        {"concurrency": "many"},
        {"concurrency": True},
        {"look_ahead": 5},
        {"ordered": True, "look_ahead": 0},
        {"ordered": True, "failed_last": True},
        {"retry": 3},
        {"limits": 500},
        {"budget": 5.0},
        {"prices": {}},
        {"max_outage": -1},
        {"max_outage": None},
    ],
)
async def test_wrong_settings_are_refused_before_anything_is_read(client: Any, options: dict[str, Any]) -> None:
    def never() -> Iterator[Any]:
        raise AssertionError("it was read")
        yield

    with pytest.raises((TypeError, ValueError), match="|".join(options)):
        client.fanout(never(), **options)


@pytest.mark.parametrize("params", [{"stream": True}, {"temprature": 1}])
def test_requests_are_checked_when_they_are_made(params: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        request(1, **params)
    with pytest.raises(TypeError, match="messages"):
        fanout.chat(model="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.slow
@pytest.mark.slow
async def test_many_connections_are_used_and_kept(client: Any, server: LocalServer) -> None:
    server.fault(Fault.delay(1.5))
    run = client.fanout(requests(300), concurrency=150, limits=Limits(requests_per_minute=1e7))
    await collect(run)
    assert run.statistics().peak == 150
    assert len({entry.connection for entry in server.requests}) <= 160


# Embeddings


async def test_texts_are_embedded_in_order(client: Any, server: LocalServer) -> None:
    numpy = pytest.importorskip("numpy")
    texts = [f"text {number}" for number in range(25)]
    found = await client.fanout.embed(texts, model="m", dimensions=8, max_inputs=4, as_numpy=True)
    assert found.vectors.shape == (25, 8)
    assert found.vectors.dtype == numpy.float32
    assert found.requests == server.request_count == 7
    alone = await client.embeddings.create(model="m", input=texts[17], dimensions=8)
    assert found.vectors[17].tolist() == pytest.approx(alone.data[0].embedding)
    lists = await client.fanout.embed(iter(texts), model="m", dimensions=8)
    assert lists.vectors[17] == alone.data[0].embedding
    assert len(await client.fanout.embed([], model="m")) == 0


@pytest.mark.parametrize(("texts", "error"), [("one", TypeError), ([1], TypeError), (["a", ""], ValueError)])
async def test_what_is_no_text_is_refused(client: Any, texts: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"embed\(\)"):
        await client.fanout.embed(texts, model="m")


# The asynchronous worlds alone


@pytest.fixture
def async_world(world: World) -> World:
    if world.is_sync:
        pytest.skip("the sync facade reads plain iterables")
    return world


async def test_asynchronous_sources_are_read_ahead_a_little(
    async_world: World, client: Any, server: LocalServer
) -> None:
    async def source() -> AsyncIterator[fanout.Request[Any]]:
        for number in range(50):
            await anyio.lowlevel.checkpoint()
            yield request(number)

    results = await collect(client.fanout(source(), concurrency=4, ordered=True))
    assert [result.index for result in results] == list(range(50))


async def test_workers_queue_up_only_to_wait(async_world: World, client: Any) -> None:
    """Once all of them have waited for a request, each goes on by itself as long as there are requests."""

    class CountingEngine(Engine):
        queued = 0

        async def _next(self) -> Any:
            self.queued += 1
            return await super()._next()

    class Batches:
        """A few requests; when those are under way, many."""

        def __aiter__(self) -> AsyncIterator[fanout.Request[Any]]:
            return self

        async def __anext__(self) -> fanout.Request[Any]:
            raise AssertionError("read in batches")

        async def next_batch(self) -> list[fanout.Request[Any]]:
            await anyio.wait_all_tasks_blocked()
            found = [fanout.call(nothing) for _ in range(batches.pop())] if batches else []
            if not found:
                raise StopAsyncIteration
            return found

    batches = [300, 8]

    async def nothing() -> None:
        """Is done in the next turn of the event loop: all that are under way are done together."""
        await anyio.lowlevel.checkpoint()

    limits = Limits(requests_per_minute=10**9)  # each request asks whether it may start
    usual = client.fanout(Batches(), concurrency=8, limits=limits)._engine
    engines: list[CountingEngine] = []

    def begin(deliver: Callable[[], None]) -> Engine:
        engines.append(CountingEngine(usual._caller, usual.source, usual.settings, deliver=deliver))
        return engines[0]

    assert len(await collect(AsyncFanOutRun(usual._caller, begin))) == 308
    assert 0 < engines[0].queued < 100


async def test_a_slow_source_holds_up_no_retry(async_world: World, client: Any, server: LocalServer) -> None:
    go_on = anyio.Event()

    async def source() -> AsyncIterator[fanout.Request[Any]]:
        yield request(0)
        await go_on.wait()
        yield request(1)

    server.fault(Fault.status(500), times=2)
    seen = []
    async for result in client.fanout(source(), retry=QUICK):
        seen.append((result.index, result.attempts))
        go_on.set()
    assert seen == [(0, 3), (1, 1)]


async def test_a_source_that_waits_does_not_keep_a_closed_run(async_world: World, client: Any) -> None:
    ended = False

    async def source() -> AsyncIterator[fanout.Request[Any]]:
        nonlocal ended
        yield request(0)
        try:
            await anyio.sleep_forever()
        finally:
            ended = True

    async with client.fanout(source()) as run:
        async for result in run:
            assert result.index == 0
            break
    assert ended


async def test_a_run_shows_how_it_is(async_world: World, client: Any, server: LocalServer) -> None:
    run = client.fanout(requests(20), concurrency=4, limits=Limits(requests_per_minute=1e6))
    assert repr(run) == "<AsyncFanOutRun not begun | 0 succeeded, 0 failed, 0 of 4 under way>"
    await collect(run)
    assert repr(run) == "<AsyncFanOutRun ended | 20 succeeded, 0 failed, 0 of 4 under way>"
    found = run.statistics()
    assert (found.read, found.succeeded, found.attempts, found.in_flight) == (20, 20, 20, 0)
    assert found.peak == 4
    assert found.output_tokens > 0
    assert json.loads(__import__("msgspec").json.encode(found))["limits"]["m"]["admitted"] >= 20


async def test_the_share_of_each_request_is_one(async_world: World, client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(503), times=10)
    await collect(client.fanout(requests(30), concurrency=16, retry=QUICK.replace(max_retries=50)))
    answered = Counter(number_of(entry) for entry in server.requests if entry.status == 200)
    assert answered == Counter(range(30))


async def test_closing_the_client_stops_the_run(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Though all that is left waits for an hour; each request that was read has its result."""
    waits = threading.Event()

    class Attempts(Hooks):
        ended = 0

        def attempt_end(self, call: Any, attempt: int, result: Any) -> None:
            self.ended += 1
            if self.ended == 3:
                waits.set()

    client = make_client(hooks=[Attempts()])
    results: list[Any] = []
    slow = RetryPolicy(max_retries=3, initial_delay=3600, max_delay=3600, retry_budget=None)

    async def go() -> None:
        await collect(client.fanout(requests(3), retry=slow, concurrency=3), results)

    with server.fault(Fault.status(503)):
        error = await error_of_closing(client, go, waits, FanOutStoppedError)
    assert str(error) == "the client was closed; make a new one for another run"
    assert [type(each.error) for each in results] == [NotSentError] * 3
    assert len(server.requests) == 3


async def test_a_run_that_was_closed_is_not_empty(client: Any) -> None:
    async with client.fanout(requests(20), concurrency=2) as run:
        await anext(run)
    with pytest.raises(RuntimeError, match=r"<(Async)?FanOutRun .*was closed before all its results were taken"):
        _ = [result async for result in run]


async def test_a_run_whose_loop_was_left_is_not_empty(client: Any, server: LocalServer) -> None:
    run = client.fanout(requests(500), concurrency=2)
    async for _ in run:
        break
    gc.collect()
    with pytest.raises(RuntimeError, match=r"left early.*keep one iterator"):
        _ = [result async for result in run]
    await run.close()


async def test_a_run_gives_its_results_once(client: Any) -> None:
    """Another loop over it gets an error, and no empty list, which would look like a run without requests."""
    run = client.fanout(requests(3))
    assert len([result async for result in run]) == 3
    await run.close()
    with pytest.raises(RuntimeError, match=r"has given all its results.*keep them in a list"):
        _ = [result async for result in run]


async def test_a_run_closed_in_its_loop_ends_it(client: Any) -> None:
    run = client.fanout(requests(20), concurrency=2)
    count = 0
    async for _ in run:
        count += 1
        await run.close()
    assert 1 <= count < 20


async def test_a_run_without_requests_stays_empty(client: Any) -> None:
    run = client.fanout(requests(0))
    for _ in range(2):
        assert [result async for result in run] == []
    await run.close()
    assert [result async for result in run] == []
