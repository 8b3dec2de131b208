"""Streams that are asked for again before anything was delivered, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import APIError, IncompleteStreamError, RetryPolicy
from openai_core.testing import Fault, LocalServer
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
    """What no waiting cures is not tried again."""
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


async def test_policy_without_retries(world: World, server: LocalServer) -> None:
    """A client that never tries again does not here."""
    client = world.client(base_url=server.base_url, api_key="k", max_retries=0)
    with server.fault(Fault.truncate(5)):
        _, raised = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert raised.events_received == 0
    assert "retries are switched off" in str(raised)
    assert len(server.requests) == 1
    await client.close()
