"""A deadline ends the whole call, whatever it is doing, in every world."""

from __future__ import annotations

import gc
import math
import pickle
import threading
from collections.abc import Callable
from typing import Any

import anyio
import pytest
import trio
from trio.testing import MockClock

from openai_core import APITimeoutError, Deadline, DeadlineExceededError, RetryPolicy
from openai_core.testing import Fault, LocalServer

LIMIT = 1.0
"""Seconds; enough for a busy machine to begin a call that was prepared by another."""
LONG = 60.0
MESSAGES = [{"role": "user", "content": "hi"}]


async def warm(client: Any) -> Any:
    """The client, after a first call, for which modules had to be imported."""
    await client.models.retrieve("gpt-5")
    return client


async def _collect(items: Any, note: Callable[[Any], object]) -> None:
    async for item in items:
        note(item)


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_deadline_ends_the_wait_for_a_silent_server(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    """Also without any timeout; the error tells how long, in which phase, and how often it was tried."""
    client = await warm(make_client(timeout=None))
    with server.fault(Fault.stall(None)), pytest.raises(DeadlineExceededError, match=r"deadline of 1 s") as caught:
        await client.models.list(deadline=LIMIT)
    error = caught.value
    assert isinstance(error, APITimeoutError)
    assert (error.seconds, error.attempts, error.request_sent) == (LIMIT, 1, "unknown")
    assert "response" in error.phase
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.seconds, copy.phase, str(copy)) == (error.seconds, error.phase, str(error))


@pytest.mark.slow
@pytest.mark.anyio
async def test_the_deadline_of_a_client_holds_for_each_call(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    """The client's holds for each call; `with_options` changes it, and `math.inf` takes it away."""
    client = (await warm(make_client(timeout=LONG))).with_options(deadline=LIMIT)
    with server.fault(Fault.stall(None)), pytest.raises(DeadlineExceededError):
        await client.embeddings.create(model="m", input="x", deadline=None)
    assert (await client.models.retrieve("gpt-5", deadline=math.inf)).id == "gpt-5"
    other = client.with_options(deadline=math.inf)
    assert (await other.models.retrieve("gpt-5")).id == "gpt-5"


@pytest.mark.anyio
async def test_a_long_wait_is_refused_at_once(make_client: Callable[..., Any], server: LocalServer) -> None:
    """What the server asks for would pass the deadline, which is far away."""
    client = make_client(deadline=LONG)
    with (
        server.fault(Fault.status(503, headers={"retry-after": "100"})),
        pytest.raises(DeadlineExceededError, match="next attempt") as caught,
    ):
        await client.models.list()
    error = caught.value
    assert (error.retry_after, error.attempts, error.request_sent) == (100, 1, "yes")
    assert error.__cause__.status_code == 503  # type: ignore[union-attr]  # pyright: ignore
    assert len(server.requests) == 1


@pytest.mark.slow
@pytest.mark.anyio
async def test_the_deadline_ends_a_body_that_stalls(make_client: Callable[..., Any], server: LocalServer) -> None:
    client = await warm(make_client(timeout=None))
    with server.fault(Fault.stall(5)), pytest.raises(DeadlineExceededError):
        await client.models.list(deadline=LIMIT)


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_stream_that_stalls(make_client: Callable[..., Any], server: LocalServer) -> None:
    """The deadline of a call goes on holding for its stream."""
    client = await warm(make_client(timeout=None))
    with server.fault(Fault.stall(b"\n\n")):
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True, deadline=LIMIT)
        received: list[Any] = []
        with pytest.raises(DeadlineExceededError, match="receiving the body") as caught:
            await _collect(stream, received.append)
    assert received
    assert caught.value.request_sent == "yes"


@pytest.mark.anyio
async def test_a_stream_in_time(client: Any) -> None:
    """A deadline that is not reached changes nothing."""
    stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True, deadline=LONG)
    assert [chunk async for chunk in stream]


@pytest.mark.anyio
async def test_a_stream_that_is_left(client: Any, server: LocalServer) -> None:
    """Under a deadline too, leaving a stream closes its connection, and event loops have nothing to report."""
    server.fault(Fault.stall(after=b"you"))
    stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True, deadline=LONG)
    async for _ in stream:
        break
    del stream
    gc.collect()
    await server.wait_for_disconnect_async()
    assert (server.disconnects, len(server.requests)) == (1, 1)


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_key_that_does_not_come(make_client: Callable[..., Any], server: LocalServer) -> None:
    """A callable that blocks is left behind; nothing was sent."""
    ready = threading.Event()

    asked: list[str] = []

    def key() -> str:
        asked.append("once more")
        if len(asked) > 1:
            ready.wait(LONG)
        return "sk-late"

    client = await warm(make_client(api_key=key))
    try:
        with pytest.raises(DeadlineExceededError, match="getting the credentials") as caught:
            await client.models.list(deadline=LIMIT)
    finally:
        ready.set()
    assert caught.value.request_sent == "no"
    assert len(server.requests) == 1


@pytest.mark.anyio
async def test_one_deadline_holds_for_many_calls(client: Any, server: LocalServer) -> None:
    """A `Deadline` that has passed sends nothing."""
    shared = Deadline.after(LONG)
    assert (await client.models.retrieve("gpt-5", deadline=shared)).id == "gpt-5"
    with pytest.raises(DeadlineExceededError, match="nothing was sent") as caught:
        await client.models.retrieve("gpt-5", deadline=Deadline.after(0))
    assert (caught.value.attempts, caught.value.request_sent) == (0, "no")
    assert len(server.requests) == 1


@pytest.mark.slow
@pytest.mark.anyio
async def test_all_pages_share_one_deadline(client: Any, server: LocalServer) -> None:
    """The pages of a list share what there is of the time."""
    for number in range(3):
        await client.files.create(file=(f"{number}.txt", b"x"), purpose="assistants")
    seen: list[Any] = []

    def note(item: Any) -> None:
        seen.append(item)
        server.fault(Fault.stall(None))

    with pytest.raises(DeadlineExceededError):
        await _collect(client.files.list(limit=1, deadline=2 * LIMIT), note)
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("wrong", "error"), [(-1, ValueError), (math.nan, ValueError), ("1", TypeError), (True, TypeError)]
)
def test_what_is_no_deadline_is_refused(wrong: Any, error: type[Exception]) -> None:
    from openai_core import AsyncOpenAI

    with pytest.raises(error, match="deadline"):
        Deadline.after(wrong)
    with pytest.raises(error, match="deadline"):
        AsyncOpenAI(api_key="k", deadline=wrong)


def test_backoff_and_shared_deadline_follow_the_clock() -> None:
    """On trio the clock is trio's: a minute of backoff passes in no time, and the deadline cuts it where it must."""

    async def main() -> tuple[float, DeadlineExceededError]:
        from openai_core.http.call_deadline import CallDeadline
        from openai_core.http.pipeline import Pipeline
        from openai_core.http.request import Call
        from openai_core.http.retry import RetryBucket
        from openai_core.http.timeout import DEFAULT_TIMEOUT
        from openai_core.http.transports.base import ConnectError

        class Refusing:
            async def send(self, request: Any) -> Any:
                raise ConnectError("refused")

        class Transports:
            def current(self) -> Refusing:
                return Refusing()

            async def sleep(self, seconds: float) -> bool:
                await trio.sleep(seconds)
                return True

        transports: Any = Transports()
        policy = RetryPolicy(initial_delay=20, multiplier=1, max_delay=20, jitter=0, max_retries=9)
        deadline = CallDeadline(Deadline.after(50))
        call = Call("POST", "http://a.test/v1/x", {}, b"", DEFAULT_TIMEOUT, policy, deadline=deadline)
        began = trio.current_time()
        with pytest.raises(DeadlineExceededError) as caught:
            await Pipeline(transports, None, RetryBucket()).send(call)
        return trio.current_time() - began, caught.value

    passed, error = trio.run(main, clock=MockClock(autojump_threshold=0))
    assert passed == 40
    assert (error.attempts, error.request_sent) == (3, "no")


def test_a_transport_that_does_not_wake_up_is_cancelled() -> None:
    """Its own limits end it earlier, and say more; where they do not, the call ends all the same."""

    async def main() -> tuple[float, DeadlineExceededError]:
        from openai_core.http.call_deadline import CallDeadline
        from openai_core.http.pipeline import Pipeline
        from openai_core.http.request import Call
        from openai_core.http.retry import RetryBucket
        from openai_core.http.timeout import DEFAULT_TIMEOUT

        class Asleep:
            async def send(self, request: Any) -> Any:
                assert request.timeout.read == 50
                await trio.sleep_forever()

        class Transports:
            def current(self) -> Asleep:
                return Asleep()

        transports: Any = Transports()
        deadline = CallDeadline(Deadline.after(50))
        call = Call("POST", "http://a.test/v1/x", {}, b"", DEFAULT_TIMEOUT, RetryPolicy(), deadline=deadline)
        began = trio.current_time()
        with pytest.raises(DeadlineExceededError, match="while connecting, sending the request or wait") as caught:
            await Pipeline(transports, None, RetryBucket()).send(call)
        return trio.current_time() - began, caught.value

    passed, error = trio.run(main, clock=MockClock(autojump_threshold=0))
    assert passed == pytest.approx(50.1)
    assert (error.attempts, error.request_sent) == (1, "unknown")


def test_a_deadline_follows_the_clock_of_trio() -> None:
    async def main() -> None:
        deadline = Deadline.after(100)
        await anyio.sleep(60)
        assert deadline.remaining() == pytest.approx(40)
        await anyio.sleep(60)
        assert deadline.expired

    trio.run(main, clock=MockClock(autojump_threshold=0))
