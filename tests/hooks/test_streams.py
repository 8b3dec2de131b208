"""Hooks hear of each event of a stream, and of its end exactly once, however it ends."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import APIError, AsyncOpenAI, IncompleteStreamError
from openai_core.testing import Fault, LocalServer
from tests.hooks.recorder import Recorder
from tests.waiting import until
from tests.worlds import World

pytestmark = pytest.mark.anyio

COUNT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}
WHOLE = ["call_start", "attempt_start", "attempt_end", "first_event", "event", "call_end"]

Make = Callable[..., Any]


async def test_a_stream_is_told_event_by_event(make_client: Make) -> None:
    hooks = Recorder()
    plain, client = make_client(), make_client(hooks=[hooks])
    stream = await client.chat.completions.create(**COUNT)
    assert hooks.call.stream
    events = [event async for event in stream]
    assert hooks.names == WHOLE
    assert len(hooks.events) == len(events) == hooks.end.events
    assert hooks.end.status == "ok"
    assert 0 < hooks.end.first_event < hooks.end.seconds  # type: ignore[operator]
    assert "20" in hooks.end.snapshot.choices[0].message.content
    other = await plain.chat.completions.create(**COUNT)
    assert type(stream) is type(other)
    await other.close()


async def test_usage_is_the_servers_if_it_says(make_client: Make) -> None:
    hooks = Recorder()
    stream = await make_client(hooks=[hooks]).chat.completions.create(**COUNT, stream_options={"include_usage": True})
    said = [event.usage async for event in stream if event.usage is not None]
    usage = hooks.end.usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens) == (said[-1].prompt_tokens, said[-1].completion_tokens)
    assert not usage.estimated


async def test_a_response_stream_has_usage_and_snapshot(make_client: Make) -> None:
    hooks = Recorder()
    async for _ in await make_client(hooks=[hooks]).responses.create(model="m", input="Hello", stream=True):
        pass
    assert hooks.end.status == "ok"
    assert hooks.end.usage is not None
    assert not hooks.end.usage.estimated
    assert hooks.end.snapshot.status == "completed"


async def test_a_loop_that_is_left_abandons_the_call(make_client: Make, server: LocalServer) -> None:
    """What had come by then is counted, by an estimate that says so."""
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    with server.fault(Fault.stall(700)):
        async for _ in await client.chat.completions.create(**COUNT):
            break
        end = await hooks.until_ended()
    assert end.status == "abandoned"
    assert end.events >= 1
    assert end.usage is None or end.usage.estimated
    await anyio.lowlevel.checkpoint()
    assert len(hooks.ends) == 1


async def test_text_that_came_is_never_counted_as_nothing(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.truncate(1500)):
        with pytest.raises(IncompleteStreamError):
            async for _ in await make_client(hooks=[hooks]).chat.completions.create(**COUNT):
                pass
    assert hooks.end.status == "error"
    assert hooks.end.usage is not None
    assert hooks.end.usage.estimated
    assert hooks.end.usage.output_tokens > 0


async def test_a_stream_that_is_closed_is_abandoned(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.stall(700)):
        async with await make_client(hooks=[hooks]).chat.completions.create(**COUNT):
            pass
    assert hooks.end.status == "abandoned"


async def test_a_stream_that_is_dropped_is_abandoned(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    with server.fault(Fault.stall(700)):
        stream = await client.chat.completions.create(**COUNT)
        del stream
        gc.collect()
        assert (await hooks.until_ended()).status == "abandoned"


async def test_a_raw_stream_that_is_never_parsed_is_abandoned(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    with server.fault(Fault.stall(700)):
        response = await client.chat.completions.with_raw_response.create(**COUNT)
        del response
        gc.collect()
        assert (await hooks.until_ended()).status == "abandoned"


async def test_a_raw_stream_tells_as_any_other(make_client: Make) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    response = await client.chat.completions.with_raw_response.create(**COUNT)
    async for _ in response.parse():
        pass
    assert hooks.names == WHOLE
    assert hooks.end.status == "ok"


async def test_a_streamed_stream_tells_as_any_other(make_client: Make) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    async with client.chat.completions.with_streaming_response.create(**COUNT) as response:
        async for _ in await response.parse():
            pass
    assert hooks.names == WHOLE
    assert hooks.end.status == "ok"


async def test_a_cancelled_reader_cancels_the_call(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    with server.fault(Fault.stall(700)):
        stream = await client.chat.completions.create(**COUNT)

        async def read() -> None:
            async for _ in stream:
                pass

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read)
            await until(lambda: hooks.events, "the first event is told of")
            tasks.cancel_scope.cancel()
        end = await hooks.until_ended()
    assert end.status in ("cancelled", "abandoned")
    assert len(hooks.ends) == 1


async def test_an_error_event_is_the_end(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.events([{"error": {"message": "no", "type": "invalid_request_error"}}])):
        with pytest.raises(APIError):
            async for _ in await make_client(hooks=[hooks], max_retries=0).chat.completions.create(**COUNT):
                pass
    assert hooks.end.status == "error"
    assert hooks.end.error is not None


async def test_a_stream_that_is_requested_again_is_one_call(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.truncate(0), times=1):
        async for _ in await make_client(hooks=[hooks]).chat.completions.create(**COUNT):
            pass
    assert [result.status for result in hooks.attempts] == [200, 200]
    assert [name for name, _ in hooks.told].count("retry") == 1
    assert (hooks.end.status, hooks.end.attempts) == ("ok", 2)


async def test_a_helper_tells_of_the_stream_it_reads(make_client: Make) -> None:
    hooks = Recorder()
    question = {key: value for key, value in COUNT.items() if key != "stream"}
    async with make_client(hooks=[hooks]).chat.completions.stream(**question) as stream:
        await stream.until_done()
    assert hooks.names == WHOLE
    assert hooks.end.status == "ok"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_loop_that_ends_abandons_what_is_open(openai_server: LocalServer, backend: str) -> None:
    hooks = Recorder()
    kept: list[Any] = []

    async def main() -> None:
        client: Any = AsyncOpenAI(base_url=openai_server.base_url, api_key="k", hooks=[hooks])
        stream = await client.chat.completions.create(**COUNT)
        await anext(stream)
        kept.append((client, stream))

    with openai_server.fault(Fault.stall(700)):
        anyio.run(main, backend=backend)
        assert hooks.end.status == "abandoned"
    kept.clear()
    gc.collect()
    assert len(hooks.ends) == 1


async def test_a_client_that_is_closed_ends_what_is_open(make_client: Make, server: LocalServer, world: World) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    with server.fault(Fault.stall(700)):
        stream = await client.chat.completions.create(**COUNT)
        await stream.__anext__()
        await client.close()
        await hooks.until_ended()
    assert hooks.end.status != "ok"
    await stream.close()
    assert len(hooks.ends) == 1
