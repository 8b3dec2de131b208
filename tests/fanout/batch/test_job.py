"""Jobs of the Batch API in every world: each request has one result, whatever becomes of its batches."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_core import APIConnectionError, APIStatusError, BadRequestError, PollTimeoutError, fanout
from openai_core.fanout import BatchLimits, BatchProgress, BatchRequestError, NotSentError, Price, Prices
from openai_core.fanout.files.input_file import InputError
from openai_core.testing import BatchPlan, Fault, LocalServer
from tests.closing import error_of_closing

pytestmark = pytest.mark.anyio

SOON = 0.001


def request(number: int, **params: Any) -> fanout.Request[Any]:
    messages: Any = [{"role": "user", "content": f"say {number}"}]
    return fanout.chat(custom_id=f"r{number}", **{"model": "m", "messages": messages, **params})


def requests(count: int, **params: Any) -> Iterator[fanout.Request[Any]]:
    return (request(number, **params) for number in range(count))


async def collect(job: Any) -> list[Any]:
    """The results of a job, in the order of its requests."""
    return sorted([each async for each in job.results(poll_interval=SOON)], key=lambda result: result.index)


def inputs(server: LocalServer) -> list[list[str]]:
    """The requests of each batch that was created, by their names."""
    found: list[list[str]] = []
    for entry in server.requests:
        if (entry.method, entry.path) == ("POST", "/files"):
            content = entry.body.partition(b"requests.jsonl")[2].partition(b"\r\n\r\n")[2].partition(b"\r\n--")[0]
            found.append([json.loads(line)["custom_id"] for line in content.splitlines()])
    return found


# Going well


async def test_each_request_has_its_result(client: Any, server: LocalServer) -> None:
    job = await client.batches.submit(requests(5))
    results = await collect(job)
    assert [each.custom_id for each in results] == ["r0", "r1", "r2", "r3", "r4"]
    for result in results:
        assert result.unwrap().choices[0].message.content == f"You said: say {result.index}"
        assert (result.attempts, result.cost) == (1, None)
        assert result.usage.output_tokens > 0
        assert result.request_id
    progress = job.progress
    assert (progress.total, progress.completed, progress.failed, progress.done) == (5, 5, 0, True)
    assert progress.batches == {"completed": 1}
    assert [each.status for each in job.batches] == ["completed"]


async def test_results_can_be_read_again(client: Any) -> None:
    job = await client.batches.submit(requests(3))
    assert [each.index for each in await collect(job)] == [each.index for each in await collect(job)] == [0, 1, 2]


async def test_async_iterables_are_read_too(client: Any, world: Any) -> None:
    if world.is_sync:
        pytest.skip("programs that block have none")

    async def source() -> AsyncIterator[fanout.Request[Any]]:
        for number in range(3):
            yield request(number)

    assert len(await collect(await client.batches.submit(source()))) == 3


async def test_requests_without_a_name_are_named_by_their_place(client: Any, server: LocalServer) -> None:
    given = [fanout.embeddings(model="e", input=text) for text in ("a", "b")]
    results = await collect(await client.batches.submit(given))
    assert inputs(server) == [["request-0", "request-1"]]
    assert [each.custom_id for each in results] == [None, None]
    direct = await client.embeddings.create(model="e", input="a")
    assert results[0].unwrap().data[0].embedding == direct.data[0].embedding


async def test_one_model_and_one_endpoint_a_batch(client: Any, server: LocalServer) -> None:
    mixed = [request(0), request(1, model="n"), fanout.responses(model="m", input="x", custom_id="x"), request(2)]
    results = await collect(await client.batches.submit(mixed))
    assert inputs(server) == [["r0", "r2"], ["r1"], ["x"]]
    assert [each.index for each in results] == [0, 1, 2, 3]
    assert results[2].unwrap().output_text == "You said: x"


async def test_full_batches_are_followed_by_others(client: Any, server: LocalServer) -> None:
    job = await client.batches.submit(requests(7), limits=BatchLimits(max_requests=3))
    assert [len(each) for each in inputs(server)] == [3, 3, 1]
    assert len(job.ids) == 3
    assert len(await collect(job)) == 7


async def test_prices_of_batches_count(client: Any) -> None:
    prices = Prices({"m": Price(input=9, output=9, batch_input=1.0, batch_output=2.0)})
    (result,) = await collect(await client.batches.submit(requests(1), prices=prices))
    assert result.cost == pytest.approx((result.usage.input_tokens + 2 * result.usage.output_tokens) / 1e6)


async def test_files_of_requests_are_read(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    body = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": body}
    path.write_text(json.dumps(line) + "\n\n" + json.dumps({**line, "custom_id": "b"}) + "\n")
    results = await collect(await client.batches.submit(path))
    assert [each.custom_id for each in results] == ["a", "b"]
    assert results[1].unwrap().choices[0].message.content == "You said: hi"


async def test_options_of_batches_are_sent(client: Any, server: LocalServer) -> None:
    await client.batches.submit(requests(1), metadata={"run": "7"})
    assert server.requests[-1].json["metadata"] == {"run": "7"}
    assert server.requests[-1].json["completion_window"] == "24h"


# Going on


async def test_waiting_tells_the_progress(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=2))
    job = await client.batches.submit(requests(4))
    seen: list[BatchProgress] = []
    progress = await job.wait(poll_interval=SOON, on_progress=seen.append)
    assert [each.batches for each in seen] == [{"in_progress": 1}, {"in_progress": 1}, {"completed": 1}]
    assert [each.done for each in seen] == [False, False, True]
    assert progress == seen[-1]


async def test_closing_the_client_ends_the_waiting(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=1000))
    job = await client.batches.submit(requests(1))
    looked = threading.Event()

    async def go() -> None:
        await job.wait(poll_interval=3600, on_progress=lambda _: looked.set())

    error = await error_of_closing(client, go, looked, APIConnectionError)
    assert str(error) == (
        "the client was closed while waiting for 1 of 1 batches to end; they go on at the server: take the job up "
        "again with batches.job() and its ids"
    )


async def test_waiting_has_an_end_and_can_be_taken_up_again(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=2))
    job = await client.batches.submit(requests(2))
    with pytest.raises(PollTimeoutError, match=r"0 of 2 requests after 0 seconds; wait again") as caught:
        await job.wait(max_wait_seconds=0)
    assert caught.value.last.batches == {"in_progress": 1}
    assert (await job.wait(poll_interval=SOON)).done


async def test_results_come_as_soon_as_their_batch_ends(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=2))
    job = await client.batches.submit(requests(4), limits=BatchLimits(max_requests=2))
    order = [each.index async for each in job.results(poll_interval=SOON)]
    assert sorted(order[:2]) == [2, 3]
    assert sorted(order) == [0, 1, 2, 3]


async def test_one_batch_can_be_waited_for(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=2))
    job = await client.batches.submit(requests(1))
    seen: list[str] = []
    batch = await client.batches.poll(job.ids[0], poll_interval_ms=1, on_progress=lambda each: seen.append(each.status))
    assert (batch.status, seen) == ("completed", ["in_progress", "in_progress", "completed"])


# Going wrong


async def test_of_an_expired_batch_only_the_rest_is_sent_again(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(ends="expired", answered=3))
    job = await client.batches.submit(requests(8))
    results = await collect(job)
    assert inputs(server) == [[f"r{n}" for n in range(8)], [f"r{n}" for n in range(3, 8)]]
    assert [each.ok for each in results] == [True] * 8
    assert [each.attempts for each in results] == [1] * 3 + [2] * 5
    assert [each.status for each in job.batches] == ["expired", "completed"]


async def test_what_failed_for_a_passing_reason_or_is_missing_is_sent_again(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"r1": 503, "r2": 429}, lost=frozenset({"r4"})))
    results = await collect(await client.batches.submit(requests(6)))
    assert [sorted(each) for each in inputs(server)] == [[f"r{n}" for n in range(6)], ["r1", "r2", "r4"]]
    assert all(each.ok for each in results)


async def test_what_failed_for_good_is_a_result(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"r1": 400}))
    job = await client.batches.submit(requests(3))
    results = await collect(job)
    assert [type(each.error) for each in results] == [type(None), BadRequestError, type(None)]
    assert "as planned" in str(results[1].error)
    assert f"in batch {job.ids[0]}" in str(results[1].error)
    assert len(inputs(server)) == 1
    assert job.progress.failed == 1


async def test_a_request_is_sent_again_only_so_often(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"r0": 500}, lost=frozenset({"r1"})), times=None)
    results = await collect(await client.batches.submit(requests(3), max_resends=2))
    assert [sorted(each) for each in inputs(server)] == [["r0", "r1", "r2"], ["r0", "r1"], ["r0", "r1"]]
    assert isinstance(results[0].error, APIStatusError)
    assert isinstance(results[1].error, NotSentError)
    assert [each.attempts for each in results] == [3, 3, 1]


async def test_a_batch_that_never_ends_in_time_gives_results_all_the_same(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(ends="expired"), times=None)
    results = await collect(await client.batches.submit(requests(2), max_resends=1))
    assert [type(each.error) for each in results] == [NotSentError, NotSentError]


async def test_a_batch_waits_for_others_where_the_queue_is_full(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=1))
    server.batch(BatchPlan(refusal="token_limit_exceeded"))
    job = await client.batches.submit(requests(4), limits=BatchLimits(max_requests=2))
    results = await collect(job)
    assert all(each.ok for each in results)
    assert [each.attempts for each in results] == [1, 1, 1, 1]
    assert [each.status for each in job.batches] == ["completed", "failed", "completed"]


async def test_a_batch_that_is_refused_as_a_whole_fails_its_requests(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(refusal="model_not_found"))
    results = await collect(await client.batches.submit(requests(2)))
    assert [each.error.code for each in results] == ["model_not_found"] * 2
    assert all(isinstance(each.error, BatchRequestError) for each in results)


async def test_a_lost_connection_while_results_are_received_loses_none(client: Any, server: LocalServer) -> None:
    job = await client.batches.submit(requests(5))
    server.fault(Fault.truncate(100), path="/files/*/content", times=2)
    assert len(await collect(job)) == 5


async def test_an_error_while_looking_loses_nothing(client: Any, server: LocalServer) -> None:
    job = await client.batches.submit(requests(5))
    with server.fault(Fault.status(404), path="/files/*/content"):
        with pytest.raises(APIStatusError):
            await job.poll()
    results = await collect(job)
    assert Counter(each.index for each in results) == Counter(range(5))


async def test_batches_that_were_begun_are_cancelled_if_another_is_refused(client: Any, server: LocalServer) -> None:
    number = Counter[str]()

    def is_second(entry: Any) -> bool:
        number["batches"] += 1
        return number["batches"] == 2

    server.batch(BatchPlan(looks=9), times=None)
    server.fault(Fault.status(400), path="/batches", method="POST", match=is_second)
    with pytest.raises(BadRequestError):
        await client.batches.submit(requests(2), limits=BatchLimits(max_requests=1))
    assert [entry.method for entry in server.requests if entry.path.endswith("/cancel")] == ["POST"]
    assert [file async for file in client.files.list(purpose="batch")] == []


async def test_a_file_whose_batch_is_refused_while_requests_are_sent_again_is_deleted(
    client: Any, server: LocalServer
) -> None:
    """The next look uploads it once more; the files of other batches are kept."""
    server.batch(BatchPlan(ends="expired", answered=1))
    job = await client.batches.submit(requests(2))
    with server.fault(Fault.status(400), path="/batches", method="POST"), pytest.raises(BadRequestError):
        await job.poll()
    assert len([file async for file in client.files.list(purpose="batch")]) == 1
    assert [each.ok for each in await collect(job)] == [True, True]
    assert len([file async for file in client.files.list(purpose="batch")]) == 2


async def test_a_file_that_cannot_be_deleted_hides_no_error(client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(400), path="/batches", method="POST")
    server.fault(Fault.status(403), path="/files/*", method="DELETE")
    with pytest.raises(BadRequestError):
        await client.batches.submit(requests(2))


async def test_cancelling_ends_the_job(client: Any, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=50))
    job = await client.batches.submit(requests(2))
    await job.cancel()
    results = await collect(job)
    assert [type(each.error) for each in results] == [NotSentError, NotSentError]
    assert len(inputs(server)) == 1


# Taking up again


async def test_a_job_is_taken_up_by_its_ids(client: Any, make_client: Callable[..., Any], server: LocalServer) -> None:
    server.batch(BatchPlan(ends="expired", answered=1, looks=1))
    job = await client.batches.submit(requests(3))
    other = await make_client().batches.job(job.ids)
    results = await collect(other)
    assert [each.custom_id for each in results] == ["r0", "r1", "r2"]
    assert results[2].unwrap().choices[0].message.content == "You said: say 2"
    # And once more, with the batch that was sent by then: nothing is sent a third time.
    sent = len(inputs(server))
    again = await collect(await make_client().batches.job(other.ids))
    assert [each.attempts for each in again] == [1, 2, 2]
    assert len(inputs(server)) == sent == 2


# Misuse: nothing is sent


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ([], ValueError, "no requests"),
        (5, TypeError, "got int"),
        ([7], TypeError, "got int for request 0"),
        (lambda: [request(1), request(1)], ValueError, "request 1 has the custom_id 'r1' of request 0"),
        (lambda: request(1), TypeError, "submit"),
        (lambda: [request(1, extra_headers={"a": "b"})], TypeError, "request 0 cannot be in a batch.*extra_headers"),
        (lambda: [fanout.call(test_misuse_raises_before_anything_is_sent)], TypeError, "calls of functions directly"),
    ],
)
async def test_misuse_raises_before_anything_is_sent(
    client: Any, server: LocalServer, given: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        await client.batches.submit(given() if callable(given) else given)
    assert server.request_count == 0


async def test_lines_that_are_no_requests_are_listed(client: Any, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text('{"custom_id": "a"}\n')
    with pytest.raises(InputError, match=r"requests\.jsonl cannot be sent:\nline 1"):
        await client.batches.submit(str(path))
    assert server.request_count == 0


async def test_numbers_are_checked(client: Any) -> None:
    with pytest.raises(ValueError, match="max_resends"):
        await client.batches.submit(requests(1), max_resends=-1)
    with pytest.raises(TypeError, match="list of ids"):
        await client.batches.job("batch_1")
    with pytest.raises(ValueError, match="no ids"):
        await client.batches.job([])
    with pytest.raises(ValueError, match=r"BatchLimits\.max_requests"):
        BatchLimits(max_requests=0)
    job = await client.batches.submit(requests(1))
    with pytest.raises(ValueError, match="poll_interval"):
        await job.wait(poll_interval=0)


async def test_a_wrong_call_names_the_job(client: Any) -> None:
    job = await client.batches.submit(requests(1))
    with pytest.raises(TypeError, match=r"^job\.wait\(\) has no parameter 'timeout'; give it as 'max_wait_seconds'$"):
        await job.wait(timeout=3)
    with pytest.raises(TypeError, match=r"^job\.poll\(\) takes no argument by position"):
        await job.poll(3)
