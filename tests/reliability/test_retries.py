"""Retries that do no harm: keys that stay, herds that spread, outages that are not made worse."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import APIConnectionError, InternalServerError, RateLimitError, RetryPolicy
from openai_core.http.retry import Wait, decide
from openai_core.testing import Fault, LocalServer

QUICK = RetryPolicy(initial_delay=0, max_delay=0)


@pytest.mark.anyio
async def test_keys_stay_the_same(make_client: Callable[..., Any], server: LocalServer) -> None:
    """One key for all attempts of a call, another for the next; none for reading."""
    client = make_client(retry=QUICK, idempotency_keys=True)
    with server.fault(Fault.status(500), times=2):
        await client.embeddings.create(model="m", input="x")
    await client.embeddings.create(model="m", input="x")
    await client.embeddings.create(model="m", input="x", idempotency_key="mine")
    await client.models.list()
    keys = [request.headers.get("idempotency-key") for request in server.requests]
    assert keys[0]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert keys[4:] == ["mine", None]


@pytest.mark.anyio
async def test_no_key_is_sent_unasked(client: Any, server: LocalServer) -> None:
    await client.embeddings.create(model="m", input="x")
    assert "idempotency-key" not in server.requests[0].headers


@pytest.mark.anyio
async def test_a_share_that_is_used_up_ends_the_retries(make_client: Callable[..., Any], server: LocalServer) -> None:
    """With nothing left to spend, the first error is raised, and says so; a 429 is not counted."""
    client = make_client(retry=QUICK.replace(retry_budget=0.0, min_retries_per_minute=1))
    with server.fault(Fault.status(500)), pytest.raises(InternalServerError, match="retry budget is used up") as caught:
        await client.models.list()
    assert caught.value.attempts == 2
    other = client.with_options(timeout=9)
    with server.fault(Fault.status(500)), pytest.raises(InternalServerError, match="retry budget is used up"):
        await other.models.list()
    assert len(server.requests) == 3
    with server.fault(Fault.status(429)), pytest.raises(RateLimitError) as refused:
        await other.models.list()
    assert refused.value.attempts == 3


@pytest.mark.anyio
async def test_what_may_have_been_received(make_client: Callable[..., Any], server: LocalServer) -> None:
    """An error speaks for all attempts: the first was answered, the second lost."""
    client = make_client(retry=QUICK.replace(max_retries=1))
    with (
        server.fault(Fault.status(500), times=1),
        server.fault(Fault.reset()),
        pytest.raises(APIConnectionError) as lost,
    ):
        await client.models.list()
    assert (lost.value.sent, lost.value.request_sent) == ("unknown", "yes")
    with pytest.raises(APIConnectionError) as refused:
        await client.with_options(base_url="http://127.0.0.1:9/v1").models.list()
    assert refused.value.request_sent == "no"


def test_a_herd_spreads() -> None:
    """Two hundred callers told to wait five seconds come back over more than one, none of them early."""
    dice = random.Random(1)
    waits: list[float] = []
    for _ in range(200):
        decided = decide(
            RetryPolicy(), attempt=1, status=429, headers={"retry-after": "5"}, error_code=None, error=None,
            replayable=True, now=0.0, dice=dice.random(),
        )  # fmt: skip
        assert isinstance(decided, Wait)
        waits.append(decided.seconds)
    assert min(waits) >= 5
    assert max(waits) - min(waits) >= 1
