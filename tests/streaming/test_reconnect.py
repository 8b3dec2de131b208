"""Streams that are asked for again before anything was delivered, in every world."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import pytest

from openai_core import APIConnectionError, APIError, DeadlineExceededError, IncompleteStreamError, RetryPolicy
from openai_core.testing import Fault, LocalServer
from tests.closing import error_of_closing
from tests.streaming.reading import chunk, events_until_error, text_of
from tests.worlds import World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}
QUICK = RetryPolicy(initial_delay=0.001)


def error(**fields: Any) -> dict[str, Any]:
    """An error as it stands inside a stream."""
    return {"error": {"message": "boom", **fields}}


@pytest.mark.parametrize(
    "fields",
    [{"type": "server_error"}, {"code": "rate_limit_exceeded"}, {"code": 502}, {"code": "503"}, {"type": "tokens"}],
)
async def test_error_before_all_else_is_tried_again(world: World, server: LocalServer, fields: Any) -> None:
    """An error that passes, in place of the first event, costs an attempt like a status of 500 does."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(Fault.events([error(**fields)]), times=1):
        stream = await client.chat.completions.create(**CHAT)
        assert "20" in await text_of(stream)
    assert len(server.requests) == 2
    await client.close()


@pytest.mark.parametrize("fields", [{"code": "invalid_prompt"}, {"type": "server_error", "code": "insufficient_quota"}])
async def test_errors_that_stay_are_raised_at_once(world: World, server: LocalServer, fields: Any) -> None:
    """An error code that is not retryable is not retried."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(Fault.events([error(**fields)]), times=1):
        events, raised = await events_until_error(await client.chat.completions.create(**CHAT), APIError)
    assert not events
    assert "boom" in str(raised)
    assert len(server.requests) == 1
    await client.close()


async def test_attempts_are_limited(world: World, server: LocalServer) -> None:
    """All attempts count together, and the last error is told with their number."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(Fault.events([error(type="server_error")]), times=10):
        _, raised = await events_until_error(await client.chat.completions.create(**CHAT), APIError)
    assert (raised.attempts, len(server.requests)) == (3, 3)
    await client.close()


async def test_the_wait_of_the_policy_is_kept(world: World, server: LocalServer) -> None:
    """Before a stream is requested again, as before any request."""
    sent: list[float] = []
    retry = RetryPolicy(initial_delay=0.05, multiplier=1, jitter=0, on_retry=lambda *_: sent.append(time.monotonic()))
    client = world.client(base_url=server.base_url, api_key="k", retry=retry)
    with server.fault(Fault.reset_in_body(0), times=2):
        assert "20" in await text_of(await client.chat.completions.create(**CHAT))
    first, second = sent
    assert second - first >= 0.05
    assert time.monotonic() - second >= 0.05
    await client.close()


@pytest.mark.parametrize(
    ("fault", "told"),
    [(Fault.reset_in_body(0), "incomplete stream"), (Fault.events([error(type="server_error")]), "boom")],
    ids=["lost", "error"],
)
async def test_closing_the_client_ends_the_wait(world: World, server: LocalServer, fault: Fault, told: str) -> None:
    """The stream ends with what it failed with, and says why it was not requested again."""
    waits = threading.Event()
    retry = RetryPolicy(initial_delay=60, max_delay=60, on_retry=lambda *_: waits.set())
    client = world.client(base_url=server.base_url, api_key="k", retry=retry)

    async def call() -> None:
        await text_of(await client.chat.completions.create(**CHAT))

    with server.fault(fault):
        raised = await error_of_closing(client, call, waits, APIError)
    assert isinstance(raised, APIConnectionError) is (told == "incomplete stream")
    assert told in str(raised)
    assert str(raised).endswith("(1 attempt; the client is closed)") or "; the client is closed)" in str(raised)
    assert len(server.requests) == 1


async def test_error_after_an_event_is_raised(world: World, server: LocalServer) -> None:
    """Once something was delivered, nothing is repeated."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(Fault.events([chunk("a"), error(type="server_error")])):
        events, _ = await events_until_error(await client.chat.completions.create(**CHAT), APIError)
    assert len(events) == len(server.requests) == 1
    await client.close()


@pytest.mark.parametrize(
    "fault", [Fault.reset_in_body(0), Fault.truncate(5), Fault.events([])], ids=["reset", "cut", "empty"]
)
async def test_stream_lost_before_its_first_event_is_tried_again(
    world: World, server: LocalServer, fault: Fault
) -> None:
    """A connection that is lost before the first event is no different from one lost before the head."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(fault, times=1):
        assert "20" in await text_of(await client.chat.completions.create(**CHAT))
    assert len(server.requests) == 2
    await client.close()


async def test_a_policy_without_retries_does_not_reconnect(world: World, server: LocalServer) -> None:
    """A client that never tries again does not here."""
    client = world.client(base_url=server.base_url, api_key="k", max_retries=0)
    with server.fault(Fault.truncate(5)):
        _, raised = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert raised.events_received == 0
    assert "retries are switched off" in str(raised)
    assert len(server.requests) == 1
    await client.close()


async def test_retries_draw_on_the_share_of_the_client(world: World, server: LocalServer) -> None:
    """Streams that fail before their first event cannot double an outage either."""
    policy = QUICK.replace(retry_budget=0.0, min_retries_per_minute=1.0)
    client = world.client(base_url=server.base_url, api_key="k", retry=policy)
    messages: list[str] = []
    with server.fault(Fault.events([error(type="server_error")])):
        for _ in range(3):
            _, raised = await events_until_error(await client.chat.completions.create(**CHAT), APIError)
            messages.append(str(raised))
    assert len(server.requests) == 4
    assert all("the client's retry budget is used up" in message for message in messages)
    await client.close()


async def test_failures_of_both_kinds_count_together(world: World, server: LocalServer) -> None:
    """A status and an error in a stream are attempts of one call, numbered for who watches, and waited longer for."""
    seen: list[tuple[int, int | None, float]] = []
    policy = RetryPolicy(
        max_retries=3,
        initial_delay=0.001,
        jitter=0,
        on_retry=lambda failure, seconds: seen.append((failure.attempt, failure.status, seconds)),
    )
    client = world.client(base_url=server.base_url, api_key="k", retry=policy)
    with (
        server.fault(Fault.status(500), times=1),
        server.fault(Fault.events([error(type="overloaded_error")]), times=1),
        server.fault(Fault.status(502), times=1),
    ):
        assert "20" in await text_of(await client.chat.completions.create(**CHAT))
    assert seen == [(1, 500, 0.001), (2, 503, 0.002), (3, 502, 0.004)]
    assert len(server.requests) == 4
    await client.close()


@pytest.mark.parametrize(
    "event",
    [
        error(type="rate_limit_error", retry_after=0.03),
        error(type="rate_limit_error", retry_after_ms="30"),
        {**error(type="rate_limit_error"), "headers": {"Retry-After-Ms": "30"}},
        {**error(type="nonsense"), "headers": {"x-should-retry": True, "retry-after": 0.03}},
    ],
    ids=["field", "milliseconds", "headers", "told to"],
)
async def test_wait_that_an_error_asks_for(world: World, server: LocalServer, event: Any) -> None:
    """An error that says when to come back is believed, as the headers of an answer are."""
    waits: list[float] = []
    policy = RetryPolicy(retry_after_jitter=0, on_retry=lambda _, seconds: waits.append(seconds))
    client = world.client(base_url=server.base_url, api_key="k", retry=policy)
    with server.fault(Fault.events([event]), times=1):
        assert "20" in await text_of(await client.chat.completions.create(**CHAT))
    assert waits == [0.03]
    await client.close()


async def test_deadline_is_kept_before_the_first_event(world: World, server: LocalServer) -> None:
    """A wait that would pass the deadline is not begun; what failed is the cause."""
    client = world.client(base_url=server.base_url, api_key="k")
    with server.fault(Fault.events([error(type="rate_limit_error", retry_after=100)])):
        stream = await client.chat.completions.create(**CHAT, deadline=60)
        _, raised = await events_until_error(stream, DeadlineExceededError)
    assert isinstance(raised.__cause__, APIError)
    assert "boom" in str(raised.__cause__)
    assert len(server.requests) == 1
    await client.close()


async def test_raw_responses_give_such_streams(world: World, server: LocalServer) -> None:
    """The stream of a raw response begins again too, and the response is then that of the attempt that counts."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    with server.fault(Fault.events([error(type="server_error")], headers={"x-which": "first"}), times=1):
        response = await client.chat.completions.with_raw_response.create(**CHAT)
        assert response.headers["x-which"] == "first"
        assert "20" in await text_of(response.parse())
    assert (response.retries_taken, "x-which" in response.headers) == (1, False)
    with server.fault(Fault.truncate(3), times=1):
        async with client.chat.completions.with_streaming_response.create(**CHAT) as streamed:
            stream = await streamed.parse()
            assert (await anext(stream)).choices
            assert streamed.retries_taken == 1
    await client.close()


async def test_beginning_of_a_lost_stream_is_no_part_of_the_next(world: World, server: LocalServer) -> None:
    """An error that is the whole body of the second answer is read without the half event of the first."""
    client = world.client(base_url=server.base_url, api_key="k", retry=QUICK)
    body = json.dumps(error(code="invalid_prompt"))
    with server.fault(Fault.truncate(5), times=1), server.fault(Fault.body(body, content_type="text/event-stream")):
        events, raised = await events_until_error(await client.chat.completions.create(**CHAT), APIError)
    assert not events
    assert "boom" in str(raised)
    assert len(server.requests) == 2
    await client.close()
