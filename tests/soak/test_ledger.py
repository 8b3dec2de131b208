"""The books notice what must not be; else a soak would pass whatever happens."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

import pytest

from openai_core import APIConnectionError, APIResponseValidationError
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    ConnectError,
    ReadError,
    Transport,
    TransportError,
    TransportRequest,
    TransportResponse,
)

from .balance import BLOCK_SLACK, RSS_SLACK, Holdings, Memory, grown, left_over
from .far_side import CALL_HEADER
from .ledger import ANSWERED, BegunCall, CountingTransport, Ledger


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    made = Ledger(longest=1.0)
    yield made
    made.close()


def begun(ledger: Ledger, name: str = "a-plain-whole") -> BegunCall:
    return ledger.begin(name, "plain", 5.0)


def error(attempts: int = 1) -> APIConnectionError:
    made = APIConnectionError()
    made.attempts = attempts
    return made


class Scripted:
    """A transport that fails as it is told."""

    def __init__(self, *outcomes: TransportError | None) -> None:
        self._outcomes = list(outcomes)

    async def send(self, request: TransportRequest) -> TransportResponse:
        outcome = self._outcomes.pop(0)
        if outcome is not None:
            raise outcome
        response: TransportResponse = cast("Any", "a response")
        return response

    async def aclose(self) -> None:
        pass


async def send(ledger: Ledger, name: str, *outcomes: TransportError | None) -> None:
    inner: Transport = Scripted(*outcomes)
    transport = CountingTransport(inner, ledger)
    request = TransportRequest("GET", "http://127.0.0.1/", {CALL_HEADER: name}, None, Timeout(1))
    for outcome in outcomes:
        if outcome is None:
            await transport.send(request)
        else:
            with pytest.raises(type(outcome)):
                await transport.send(request)


def test_outcomes_add_up(ledger: Ledger) -> None:
    ledger.end(begun(ledger), ANSWERED)
    assert (ledger.begun, ledger.ended) == ({"plain": 1}, {("plain", ANSWERED): 1})
    assert not ledger.findings


def test_a_call_with_two_outcomes_is_found(ledger: Ledger) -> None:
    call = begun(ledger)
    ledger.end(call, ANSWERED)
    ledger.end(call, ANSWERED)
    assert "ended twice" in ledger.findings[0]


def test_a_call_without_an_outcome_is_found(ledger: Ledger) -> None:
    begun(ledger)
    ledger.hang_up()
    assert "hangs" in ledger.findings[0]


def test_a_call_that_ends_past_its_deadline_is_found(ledger: Ledger) -> None:
    call = begun(ledger)
    call.begun = time.monotonic() - 7
    ledger.end(call, ANSWERED)
    assert "after its deadline" in ledger.findings[0]


@pytest.mark.parametrize("wrong", [ValueError("x"), APIResponseValidationError.__new__(APIResponseValidationError)])
def test_errors_that_nothing_explains(ledger: Ledger, wrong: Exception) -> None:
    ledger.end(begun(ledger), wrong)
    assert "nothing here explains" in ledger.findings[0]


def test_an_answer_of_another_call_is_found(ledger: Ledger) -> None:
    call = begun(ledger)
    call.answers.append("it is another's")
    ledger.end(call, ANSWERED)
    assert "another's" in ledger.findings[0]


@pytest.mark.anyio
async def test_attempts_are_those_that_were_made(ledger: Ledger) -> None:
    for name, attempts in (("a", 2), ("b", 3)):
        call = begun(ledger, name)
        await send(ledger, name, ReadError("lost"), ReadError("lost"))
        ledger.end(call, error(attempts))
    assert [finding[:1] for finding in ledger.findings] == ["b"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("outcomes", "fits"),
    [
        ((None,), {1}),
        ((ReadError("lost"),), {0, 1}),
        ((ReadError("lost"), None), {1, 2}),
        ((ConnectError("no"), None), {1}),
        ((ReadError("lost", sent="yes"), None), {2}),
    ],
)
async def test_the_count_of_the_server_may_differ_by_what_clients_cannot_know(
    outcomes: tuple[TransportError | None, ...], fits: set[int]
) -> None:
    """It may differ by what the client cannot know, and by nothing else."""
    for seen in range(4):
        ledger = Ledger(1.0)
        call = begun(ledger)
        await send(ledger, call.name, *outcomes)
        ledger.end(call, ANSWERED)
        ledger.compare({call.name: min(seen, len(outcomes))}, {call.name: seen})
        assert bool(ledger.findings) == (seen not in fits), (seen, ledger.findings)
        ledger.close()


def test_a_call_that_nobody_made_is_found(ledger: Ledger) -> None:
    ledger.compare({"ghost": 1}, {"ghost": 1})
    assert "ghost" in ledger.findings[0]


@pytest.mark.anyio
async def test_attempts_after_the_end_are_late(ledger: Ledger) -> None:
    call = begun(ledger)
    ledger.end(call, ANSWERED)
    await send(ledger, call.name, None)
    assert ledger.late == {call.name: 1}


def test_what_is_left_over() -> None:
    before = Holdings(tasks=1, threads=2, files=8, sockets=2)
    assert left_over(before, before) == []
    assert left_over(before, Holdings(1, 1, 9, 3)) == [
        "1 files left: 8 before, 9 after",
        "1 sockets left: 2 before, 3 after",
    ]


def test_growth_is_told_with_its_kind() -> None:
    before = Memory(10, 1000, Counter(dict=5))
    assert grown(before, Memory(10 + RSS_SLACK, 1000 + BLOCK_SLACK, Counter(dict=50)), 0) == []
    (blocks,) = grown(before, Memory(10, 1001 + BLOCK_SLACK, Counter(dict=55)), 0)
    assert "50 dict" in blocks
    (rss,) = grown(before, Memory(11 + RSS_SLACK, 1000, Counter()), 0)
    assert "MiB" in rss
