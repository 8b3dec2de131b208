"""Streams of events, as a server cuts, breaks and ends them, in every world."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import httpx
import pytest

from openai_core import APIConnectionError, APIError, APIResponseValidationError
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletionChunk
from tests.streaming.reading import events_until_error, text_of
from tests.worlds import World

pytestmark = pytest.mark.anyio

COUNT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}
CHUNK = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "delta": {"content": "a\u2028b\u0085c"}, "finish_reason": None}],
}


async def test_events_are_typed_and_complete(client: Any) -> None:
    """Each event is of its type, and together they are the answer."""
    stream = await client.chat.completions.create(**COUNT)
    chunks = [chunk async for chunk in stream]
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    assert "20" in "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


async def test_connection_is_used_again_after_the_last_event(client: Any, server: LocalServer) -> None:
    """A stream that was read to its end gives its connection back."""
    for _ in range(3):
        await text_of(await client.chat.completions.create(**COUNT))
    assert len({request.connection for request in server.requests}) == 1
    assert server.disconnects == 0


async def test_separators_inside_json_split_nothing(client: Any, server: LocalServer) -> None:
    """U+2028 and U+0085 are characters of the text."""
    with server.fault(Fault.events([CHUNK, "data: [DONE]\n\n"])):
        assert await text_of(await client.chat.completions.create(**COUNT)) == "a\u2028b\u0085c"


@pytest.mark.parametrize(
    "event",
    [
        {"error": {"message": "boom", "code": "c1", "type": "t", "param": "p"}},
        'event: error\ndata: {"error": {"message": "boom", "code": "c1", "type": "t", "param": "p"}}\n\n',
        'event: error\ndata: {"type": "error", "message": "boom", "code": "c1", "param": "p"}\n\n',
        {"type": "error", "message": "boom", "code": "c1", "param": "p"},
    ],
    ids=["data", "named", "named flat", "typed"],
)
async def test_reported_errors_are_raised_after_the_events_so_far(client: Any, server: LocalServer, event: Any) -> None:
    """An error inside a stream is an APIError with what the server said; nothing before it is lost."""
    with server.fault(Fault.events([CHUNK, CHUNK, event, CHUNK])):
        stream = await client.chat.completions.create(**COUNT)
        events, error = await events_until_error(stream, APIError)
    assert len(events) == 2
    assert "boom" in str(error)
    assert (error.code, error.param) == ("c1", "p")


async def test_mention_of_an_error_is_none(client: Any, server: LocalServer) -> None:
    """Text that holds the word, and a null error, are events like others."""
    mention = {**CHUNK, "error": None, "choices": [{"index": 0, "delta": {"content": '"error"'}}]}
    with server.fault(Fault.events([mention, "data: [DONE]\n\n"])):
        assert await text_of(await client.chat.completions.create(**COUNT)) == '"error"'


@pytest.mark.parametrize("fault", [Fault.reset_in_body(600), Fault.truncate(600)], ids=["reset", "cut"])
async def test_lost_connection_is_told_after_the_events_so_far(client: Any, server: LocalServer, fault: Fault) -> None:
    """A stream that is cut is an APIConnectionError; the events that had come are delivered, and it is not repeated."""
    with server.fault(fault):
        stream = await client.chat.completions.create(**COUNT)
        events, error = await events_until_error(stream, APIConnectionError)
    assert len(events) >= 1
    assert error.sent == "yes"
    assert "the stream had begun" in str(error)
    assert len(server.requests) == 1


async def test_late_reader_gets_what_had_come(client: Any, server: LocalServer) -> None:
    """Events that arrived before the connection was lost are there for one who reads later."""
    with server.fault(Fault.truncate(600)):
        stream = await client.chat.completions.create(**COUNT)
        await server.wait_for_async(lambda: not server.connections)
        events, _ = await events_until_error(stream, APIConnectionError)
    assert len(events) >= 1


async def test_event_that_is_not_json_is_an_error(client: Any, server: LocalServer) -> None:
    """A broken event is shown in the error."""
    with server.fault(Fault.events([CHUNK, "data: {broken\n\n"])):
        stream = await client.chat.completions.create(**COUNT)
        events, error = await events_until_error(stream, APIResponseValidationError)
    assert len(events) == 1
    assert "{broken" in str(error)


async def test_stream_may_end_without_done(client: Any, server: LocalServer) -> None:
    """A finish reason is an end too, if the body ends between two events."""
    last: dict[str, Any] = {**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    with server.fault(Fault.events([CHUNK, last])):
        assert await text_of(await client.chat.completions.create(**COUNT)) == "a\u2028b\u0085c"


async def test_end_inside_an_event_is_an_error(client: Any, server: LocalServer) -> None:
    """What is left of an event was not delivered, and that is told."""
    with server.fault(Fault.events([CHUNK, 'data: {"id": "c", "choi'])):
        stream = await client.chat.completions.create(**COUNT)
        events, error = await events_until_error(stream, APIConnectionError)
    assert len(events) == 1
    assert "inside an event" in str(error)


async def test_unknown_fields_survive_in_every_event(client: Any, server: LocalServer) -> None:
    """What a server adds can be read, event after event, and goes back out."""
    with server.fault(Fault.unknown_fields({"reasoning_content": "hm"}, at="choices.0.delta")):
        stream = await client.chat.completions.create(**COUNT)
        deltas = [chunk.choices[0].delta async for chunk in stream if chunk.choices]
    assert {delta.reasoning_content for delta in deltas} == {"hm"}
    assert all(delta.to_dict()["reasoning_content"] == "hm" for delta in deltas)


# Leaving early


async def test_first_event_comes_before_the_last_is_sent(client: Any, server: LocalServer) -> None:
    """Events are delivered as they come."""
    with server.fault(Fault.stall(after=b"\n\n")) as stalled:
        stream = await client.chat.completions.create(**COUNT)
        async for chunk in stream:
            assert isinstance(chunk, ChatCompletionChunk)
            break
        assert stalled.count == 1
        await server.wait_for_disconnect_async()


async def test_exception_in_the_loop_closes_the_connection(client: Any, server: LocalServer) -> None:
    """An exception in the caller's loop body ends the stream too."""

    async def fail() -> None:
        async for _ in await client.chat.completions.create(**COUNT):
            raise LookupError

    with server.fault(Fault.stall(after=b"\n\n")):
        with pytest.raises(LookupError):
            await fail()
        await server.wait_for_disconnect_async()


async def test_block_closes_the_connection(client: Any, server: LocalServer) -> None:
    """`async with` closes, whatever was read."""
    with server.fault(Fault.stall(after=b"\n\n")):
        async with await client.chat.completions.create(**COUNT) as stream:
            await anext(stream)
        await server.wait_for_disconnect_async()
        with pytest.raises(RuntimeError, match="was closed before"):
            _ = [chunk async for chunk in stream]


async def test_stream_that_nobody_reads_is_closed(client: Any, server: LocalServer) -> None:
    """A stream that is dropped without being read does not hold its connection."""
    with server.fault(Fault.stall(after=b"\n\n")):
        stream = await client.chat.completions.create(**COUNT)
        del stream
        await server.wait_for_disconnect_async()
    assert server.requests[-1].aborted


async def test_another_task_can_close(world: World, client: Any, server: LocalServer) -> None:
    """`close` from another task ends a loop that waits for the next event."""
    got: list[Any] = []
    first = anyio.Event()

    async def read(stream: Any) -> None:
        async for chunk in stream:
            got.append(chunk)
            first.set()

    with server.fault(Fault.stall(after=b"\n\n")), anyio.fail_after(10):
        stream = await client.chat.completions.create(**COUNT)
        async with anyio.create_task_group() as group:
            group.start_soon(read, stream)
            await first.wait()
            if not world.is_sync:
                await anyio.wait_all_tasks_blocked()
            await stream.close()
        await server.wait_for_disconnect_async()
    assert len(got) == 1


async def test_closing_the_client_ends_who_reads(world: World, client: Any, server: LocalServer) -> None:
    """A loop that waits for the next event is told when the client is closed; it would wait for ever."""
    first, told = anyio.Event(), anyio.Event()

    async def read(stream: Any) -> None:
        async for _ in stream:
            first.set()

    async def be_told(stream: Any) -> None:
        with pytest.raises((APIConnectionError, RuntimeError)):
            await read(stream)
        told.set()

    with server.fault(Fault.stall(after=b"\n\n")), anyio.fail_after(10):
        stream = await client.chat.completions.create(**COUNT)
        async with anyio.create_task_group() as group:
            group.start_soon(be_told, stream)
            await first.wait()
            if not world.is_sync:
                await anyio.wait_all_tasks_blocked()
            await client.close()
            await told.wait()


async def test_cancelled_reader_leaves_nothing(client: Any, server: LocalServer) -> None:
    """Cancelling a task that waits for an event closes the connection."""
    with server.fault(Fault.stall(after=b"\n\n")):
        first = anyio.Event()

        async def read() -> None:
            async for _ in await client.chat.completions.create(**COUNT):
                first.set()

        async with anyio.create_task_group() as group:
            group.start_soon(read)
            await first.wait()
            group.cancel_scope.cancel()
        await server.wait_for_disconnect_async()


async def test_cancelled_at_the_end_of_the_body(client: Any, server: LocalServer) -> None:
    """Cancelling after the last event, while the body has not ended, closes the connection too."""
    with server.fault(Fault.stall(after=b"[DONE]\n\n")) as stalled:
        async with anyio.create_task_group() as group:

            async def read() -> None:
                async for _ in await client.chat.completions.create(**COUNT):
                    pass

            group.start_soon(read)
            await server.wait_for_async(lambda: stalled.count == 1)
            await anyio.wait_all_tasks_blocked()  # the end is waited for, a quarter of a second at most
            group.cancel_scope.cancel()
        await server.wait_for_disconnect_async()
    assert (server.disconnects, server.requests[-1].aborted) == (1, True)


# Looking at the response


async def test_response_of_a_stream(client: Any) -> None:
    """A stream tells its response, as httpx has it, and the server's id of the request."""
    stream = await client.chat.completions.create(**COUNT)
    assert isinstance(stream.response, httpx.Response)
    assert stream.response.status_code == 200
    assert stream.request_id == stream.response.headers["x-request-id"]
    await stream.close()


async def test_batches_hold_all_that_has_come(world: World, client: Any) -> None:
    """`next_batch` gives what has been received, and the batches together are the stream."""
    if world.is_sync:
        pytest.skip("next_batch is what the sync facade reads by; it has none of its own")
    stream = await client.chat.completions.create(**COUNT)
    count = 0
    try:
        while True:
            batch = await stream.next_batch()
            assert batch
            count += len(batch)
    except StopAsyncIteration:
        pass
    again = [chunk async for chunk in await client.chat.completions.create(**COUNT)]
    assert count == len(again)


async def test_second_loop_over_what_was_left_is_refused(client: Any) -> None:
    """A loop that was left closed the stream; another one says so, where silence would look like the end."""
    stream = await client.chat.completions.create(**COUNT)
    async for _ in stream:
        break
    with pytest.raises(RuntimeError, match="left early"):
        async for _ in stream:
            pass


async def test_one_iterator_may_be_read_in_several_loops(client: Any) -> None:
    """Who keeps the iterator goes on where the loop before was left."""
    stream = await client.chat.completions.create(**COUNT)
    events = aiter(stream)
    first = [event async for event in one_of(events)]
    rest = [event async for event in events]
    assert len(first) == 1
    again = await client.chat.completions.create(**COUNT)
    assert len(first + rest) == len([event async for event in again])


async def one_of(events: Any) -> AsyncIterator[Any]:
    """The next of some events."""
    yield await anext(events)


def bare(thing: Any) -> Any:
    """What a test of the facade has as users have it."""
    return getattr(thing, "facade", thing)


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, pickle.dumps])
async def test_a_stream_is_neither_copied_nor_pickled(client: Any, how: Callable[[Any], object]) -> None:
    """Nor is anything made that complains when it is dropped: warnings are errors."""
    request = {"model": "m", "messages": COUNT["messages"]}
    stream = await client.chat.completions.create(**COUNT)
    with pytest.raises(TypeError, match=r"^a stream cannot be pickled or copied; collect its events in a list"):
        how(bare(stream))
    await stream.close()
    async with client.chat.completions.stream(**request) as helper:
        if how is not copy.copy:
            with pytest.raises(TypeError, match=r"^a stream cannot be pickled or copied"):
                how(bare(helper))
    gc.collect()
