"""A deadline ends a call in whichever phase it is, and says which. The calls of a test run at the same time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from openai_core import (
    APIConnectionError,
    APITimeoutError,
    Deadline,
    DeadlineExceededError,
    RetryPolicy,
    TransportSettings,
)
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

LIMIT = 1.0
"""Seconds; enough for a busy machine to begin a call."""
LONG = 60.0
ONE_CONNECTION = TransportSettings(max_connections=1)
STEADY = 0.05
"""Seconds; a machine that wakes tasks later than this may be too late for what transports say of a deadline."""
TRIES = 8
NAP = 0.01
UNSENT = {"waiting for a free connection", "connecting", "getting the credentials"}


@pytest.fixture
def deaf() -> Iterator[str]:
    """Where connections are accepted by the machine, and nobody reads what is sent over them."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}/v1"


async def ended_calls(
    make_client: Callable[..., Any], server: LocalServer, deaf: str
) -> tuple[dict[str, DeadlineExceededError], float]:
    """One call for each phase: the errors, and the most seconds by which a task was woken too late meanwhile."""
    go_on = threading.Event()

    def key() -> str:
        go_on.wait(LONG)
        return "sk-late"

    def client(**arguments: Any) -> Any:
        return make_client(**{"timeout": None, "max_retries": 0, **arguments})

    crowded = client(transport_settings=ONE_CONNECTION)
    patient = client(max_retries=9, retry=RetryPolicy(initial_delay=LIMIT / 2, max_delay=LIMIT / 2, jitter=0))
    big = ("big", b"x" * 30_000_000)

    async def read_all(stream: Any) -> None:
        async for _ in await stream:
            pass

    words = {"model": "m", "messages": [{"role": "user", "content": "w " * 300}], "stream": True}
    calls: dict[str, Callable[[Deadline], Any]] = {
        "waiting for a free connection": lambda limit: crowded.models.retrieve("gpt-5", deadline=limit),
        "connecting": lambda limit: client(base_url="https://" + deaf).models.list(deadline=limit),
        "getting the credentials": lambda limit: client(api_key=key).models.list(deadline=limit),
        "receiving the body": lambda limit: read_all(client().chat.completions.create(**words, deadline=limit)),
        "waiting for the next attempt": lambda limit: patient.models.retrieve("busy", deadline=limit),
        "sending the request": lambda limit: client(base_url="http://" + deaf).files.create(
            file=big, purpose="user_data", deadline=limit
        ),
    }
    errors: dict[str, DeadlineExceededError] = {}

    async def hold_the_connection() -> None:
        with pytest.raises(APIConnectionError):
            await crowded.models.retrieve("slow")

    async def one(phase: str, call: Callable[[Deadline], Any], limit: Deadline) -> None:
        with pytest.raises(DeadlineExceededError) as caught:
            await call(limit)
        errors[phase] = caught.value

    with pytest.raises(APITimeoutError):  # reads what TLS needs, once
        await client(base_url="https://" + deaf, timeout=0.01).models.list()
    lateness = 0.0

    async def watch() -> None:
        nonlocal lateness
        while not go_on.is_set():
            due = anyio.current_time() + NAP
            await anyio.sleep(NAP)
            lateness = max(lateness, anyio.current_time() - due)

    with (
        server.fault(Fault.stall(None), path="/models/slow") as stalled,
        server.fault(Fault.status(503), path="/models/busy"),
        server.fault(Fault.delay(between_events=0.3), path="/chat/completions"),
    ):
        async with anyio.create_task_group() as group:
            group.start_soon(hold_the_connection)
            await server.wait_for_async(lambda: stalled.count == 1, 20)
            began, limit = anyio.current_time(), Deadline.after(LIMIT)
            try:
                group.start_soon(watch)
                async with anyio.create_task_group() as ending:
                    for phase, call in calls.items():
                        ending.start_soon(one, phase, call, limit)
            finally:
                go_on.set()
            assert anyio.current_time() - began < LONG / 2
            server.drop_connections()
    return errors, lateness


def surprises(errors: dict[str, DeadlineExceededError]) -> list[str]:
    """What errors should say otherwise."""
    found: list[str] = []
    for phase, error in errors.items():
        # Of sending, the transports find different ends.
        ends = (phase, "waiting for the response") if phase == "sending the request" else (phase,)
        if not error.phase.startswith(ends):
            found.append(f"{phase}: ended while {error.phase}")
        if (error.request_sent == "no") != (phase in UNSENT):
            found.append(f"{phase}: sent: {error.request_sent}")
    if errors["waiting for the next attempt"].attempts < 2:
        found.append("waiting for the next attempt: the first was not tried again")
    return found


@pytest.mark.slow
async def test_a_deadline_error_names_the_phase_it_fell_in(
    make_client: Callable[..., Any], server: LocalServer, deaf: str
) -> None:
    for _ in range(TRIES):
        errors, lateness = await ended_calls(make_client, server, deaf)
        if lateness < STEADY or not surprises(errors):
            break
    assert len({error.deadline for error in errors.values()}) == 1
    assert surprises(errors) == []
