"""A fan-out by way of the Batch API gives what the direct one gives."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import BadRequestError, RetryPolicy, fanout
from openai_core.fanout import BatchLimits, BatchOptions, Budget, FanOutStoppedError, Limits, NotSentError, OutageError
from openai_core.testing import BatchPlan, Fault, LocalServer
from tests.closing import error_of_closing

from .test_job import SOON, inputs, request, requests

pytestmark = pytest.mark.anyio

VIA = BatchOptions(poll_interval=SOON, limits=BatchLimits(max_requests=4))


def shown(result: Any) -> tuple[Any, ...]:
    """What does not depend on the way: ids and times of answers do."""
    value = result.value
    if hasattr(value, "choices"):
        value = value.choices
    elif hasattr(value, "data"):
        value = value.data
    elif hasattr(value, "results"):
        value = value.results
    error = result.error
    return result.index, result.custom_id, value, type(error), getattr(error, "body", None), result.usage


async def collect(run: Any, into: list[Any] | None = None) -> list[Any]:
    """The results of a run, in the order of its requests; into a list of the caller's, those before an error."""
    results: list[Any] = [] if into is None else into
    async for result in run:
        results.append(result)
    return sorted(results, key=lambda result: result.index)


async def test_results_are_those_of_the_direct_run(client: Any, server: LocalServer) -> None:
    def mixed() -> list[fanout.Request[Any]]:
        return [
            *requests(9),
            fanout.embeddings(model="e", input=["a", "b"]),
            fanout.moderations(input="x", custom_id="r1"),  # a name that another one has
            request(11, n=0),  # which the server refuses
            fanout.completions(model="m", prompt="p"),
        ]

    direct = await collect(client.fanout(mixed()))
    by_batch = await collect(client.fanout(mixed(), via=VIA))
    assert list(map(shown, by_batch)) == list(map(shown, direct))
    assert isinstance(by_batch[11].error, BadRequestError)
    assert len(by_batch) == 13


async def test_the_word_alone_will_do(client: Any) -> None:
    assert all(each.ok for each in await collect(client.fanout(requests(3), via="batch")))


async def test_results_come_in_order_if_asked(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=2, ends="expired", answered=1))
    run = client.fanout(requests(10), via=VIA, ordered=True)
    assert [each.index async for each in run] == list(range(10))
    found = run.statistics()
    assert (found.succeeded, found.failed, found.in_flight, found.attempts) == (10, 0, 0, 13)


async def test_calls_of_functions_have_an_error_as_their_result(client: Any) -> None:
    given = [request(0), fanout.call(client.models.list), request(2)]
    results = await collect(client.fanout(given, via=VIA))
    assert [type(each.error) for each in results] == [type(None), TypeError, type(None)]


async def test_what_the_source_raises_follows_the_results(client: Any) -> None:
    def source() -> Any:
        yield request(0)
        raise LookupError("no more")

    results: list[Any] = []
    with pytest.raises(LookupError, match="no more"):
        await collect(client.fanout(source(), via=VIA), results)
    assert [each.ok for each in results] == [True]


async def test_a_refused_batch_stops_the_run_and_each_request_has_its_result(client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(401), path="/files")
    results: list[Any] = []
    with pytest.raises(FanOutStoppedError, match="could not be created"):
        await collect(client.fanout(requests(3), via=VIA), results)
    assert [type(each.error) for each in results] == [NotSentError] * 3


async def test_an_outage_is_waited_out(make_client: Callable[..., Any], server: LocalServer) -> None:
    client = make_client(max_retries=0)
    server.fault(Fault.reset(), path="/batches/*", times=2)
    assert all(each.ok for each in await collect(client.fanout(requests(3), via=VIA)))
    server.fault(Fault.status(503), path="/batches/*", method="GET")
    with pytest.raises(OutageError):
        await collect(client.fanout(requests(3), via=VIA, max_outage=0.01))


async def test_closing_the_client_stops_the_run(client: Any, server: LocalServer) -> None:
    """The batches go on at the server; the error has their ids, by which another client takes them up."""
    server.batch(BatchPlan(looks=1000), times=None)
    looked = threading.Event()
    results: list[Any] = []

    async def go() -> None:
        await collect(client.fanout(requests(2), via=BatchOptions(poll_interval=3600)), results)

    async def note() -> None:
        await server.wait_for_async(lambda: any(each.method == "GET" for each in server.requests))
        looked.set()

    async with anyio.create_task_group() as group:
        group.start_soon(note)
        error = await error_of_closing(client, go, looked, FanOutStoppedError)
    assert str(error).startswith("the client was closed; the batches batch_")
    assert [type(each.error) for each in results] == [NotSentError] * 2


async def test_leaving_the_run_cancels_its_batches(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(), times=1)
    server.batch(BatchPlan(looks=1000), times=None)
    async with client.fanout(requests(8), via=VIA) as run:
        async for _ in run:
            break
    await server.wait_for_async(lambda: server.requests[-1].path.endswith("/cancel"))
    assert len(inputs(server)) == 2


async def test_draining_sends_nothing_again(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"request-1": 500}), times=None)
    run = client.fanout(requests(8), via=VIA)
    first = await anext(run)
    run.drain()
    results = [first, *await collect(run)]
    assert sorted(each.index for each in results) == list(range(8))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"limits": Limits(requests_per_minute=1)}, "takes no limits"),
        ({"budget": Budget(max_tokens=1)}, "takes no budget"),
        ({"concurrency": 4, "failed_last": True}, "takes no concurrency and no failed_last"),
    ],
)
async def test_settings_of_direct_runs_are_refused(client: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        client.fanout(requests(1), via="batch", **options)
    with pytest.raises(TypeError, match='via must be "direct", "batch" or BatchOptions'):
        client.fanout(requests(1), via="post")
    with pytest.raises(ValueError, match="poll_interval"):
        BatchOptions(poll_interval=0)


async def test_what_fails_is_sent_again_as_often_as_the_policy_says(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"request-0": 500}), times=None)
    run = client.fanout(requests(2), via=VIA, retry=RetryPolicy(max_retries=1))
    results = await collect(run)
    assert [each.attempts for each in results] == [2, 1]
    assert run.statistics().errors == {"500": 1}
