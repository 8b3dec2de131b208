"""`chat.completions.stream`: what it tells of each chunk, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import APIConnectionError, APIError, LengthFinishReasonError
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}]}
DONE = "data: [DONE]\n\n"


def chunk(delta: dict[str, Any], finish: str | None = None, **choice: Any) -> dict[str, Any]:
    """A chunk as it travels."""
    choices = [{"index": 0, "delta": delta, "finish_reason": finish, **choice}]
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}


HELLO = [chunk({"role": "assistant", "content": ""}), chunk({"content": "Hel"}), chunk({"content": "lo"})]


async def test_events_tell_what_each_chunk_meant(client: Any, server: LocalServer) -> None:
    """Each chunk has its event, followed by those of what is in it; the last has the whole text."""
    with server.fault(Fault.events([*HELLO, chunk({}, "stop"), DONE])):
        async with client.chat.completions.stream(**ASKED) as stream:
            events = [event async for event in stream]
    assert [event.type for event in events] == [*["chunk", "content.delta"] * 3, "chunk", "content.done"]
    assert [event.snapshot for event in events if event.type == "content.delta"] == ["", "Hel", "Hello"]
    assert events[-1].content == "Hello"


async def test_snapshots_are_those_of_their_event_whenever_they_are_read(client: Any, server: LocalServer) -> None:
    """Reading a snapshot after the stream has ended gives what was there when the event came."""
    with server.fault(Fault.events([*HELLO, chunk({}, "stop"), DONE])):
        async with client.chat.completions.stream(**ASKED) as stream:
            events = [event async for event in stream if event.type == "chunk"]
    messages = [event.snapshot.choices[0] for event in reversed(events)]
    assert [choice.message.content for choice in messages] == ["Hello", "Hello", "Hel", ""]
    assert [choice.finish_reason for choice in messages] == ["stop", None, None, None]


async def test_final_completion_is_all_that_came(client: Any) -> None:
    """The completion can be asked for without looking at an event, or after some."""
    async with client.chat.completions.stream(**ASKED) as stream:
        async for event in stream:
            if event.type == "content.delta":
                break
        completion = await stream.get_final_completion()
    assert "20" in completion.choices[0].message.content
    assert completion.object == "chat.completion"
    assert completion.choices[0].finish_reason == "stop"


async def test_waiting_for_the_end_gives_the_stream(client: Any) -> None:
    """`until_done` reads what is left; the completion is there afterwards."""
    async with client.chat.completions.stream(**ASKED) as stream:
        await stream.until_done()
        assert "20" in stream.current_completion_snapshot.choices[0].message.content


async def test_arguments_of_tools_are_told_call_by_call(client: Any, server: LocalServer) -> None:
    """A call is done when the next begins; strict ones are parsed as they come."""
    function: dict[str, Any] = {"name": "f", "strict": True, "parameters": {"type": "object", "properties": {}}}
    call = {"index": 0, "id": "t0", "type": "function", "function": {"name": "f", "arguments": ""}}
    parts: list[Any] = [
        chunk({"role": "assistant", "tool_calls": [call]}),
        chunk({"tool_calls": [{"index": 0, "function": {"arguments": '{"a": 1, "b"'}}]}),
        chunk({"tool_calls": [{"index": 0, "function": {"arguments": ": 2}"}}]}),
        chunk({"tool_calls": [{"index": 1, "id": "t1", "function": {"name": "g", "arguments": "{}"}}]}),
        chunk({}, "tool_calls"),
        DONE,
    ]
    with server.fault(Fault.events(parts)):
        async with client.chat.completions.stream(
            **ASKED, tools=[{"type": "function", "function": function}, {"type": "function", "function": {"name": "g"}}]
        ) as stream:
            events = [event async for event in stream if event.type != "chunk"]
            completion = await stream.get_final_completion()
    kind = "tool_calls.function.arguments"
    assert [event.type for event in events] == [*[f"{kind}.delta"] * 4, *[f"{kind}.done"] * 2]
    assert [event.arguments for event in events] == [
        "",
        '{"a": 1, "b"',
        '{"a": 1, "b": 2}',
        "{}",
        '{"a": 1, "b": 2}',
        "{}",
    ]
    assert [event.parsed_arguments for event in events] == [
        None,
        {"a": 1},
        {"a": 1, "b": 2},
        None,
        {"a": 1, "b": 2},
        None,
    ]
    calls = completion.choices[0].message.tool_calls
    assert [(made.id, made.function.name) for made in calls] == [("t0", "f"), ("t1", "g")]
    assert calls[0].function.parsed_arguments == {"a": 1, "b": 2}


async def test_refusals_and_probabilities_have_events(client: Any, server: LocalServer) -> None:
    """A refusal is data, told like text; log probabilities come beside it."""
    token: dict[str, Any] = {"token": "No", "logprob": -1.0, "bytes": None, "top_logprobs": []}
    probable: dict[str, Any] = {"content": None, "refusal": [token]}
    parts: list[Any] = [
        chunk({"refusal": "No"}, logprobs=probable),
        chunk({"refusal": "!"}, logprobs=probable),
        chunk({}, "stop"),
        DONE,
    ]
    with server.fault(Fault.events(parts)):
        async with client.chat.completions.stream(**ASKED) as stream:
            events = [event async for event in stream if event.type != "chunk"]
            message = (await stream.get_final_completion()).choices[0].message
    assert [event.type for event in events] == [
        *["refusal.delta", "logprobs.refusal.delta"] * 2,
        "refusal.done",
        "logprobs.refusal.done",
    ]
    assert [len(event.snapshot) for event in events[1:4:2]] == [1, 2]
    assert (message.refusal, message.content) == ("No!", None)


async def test_an_answer_that_was_cut_off_has_no_final_completion(client: Any, server: LocalServer) -> None:
    """The error of the length limit has what there is of the completion."""
    with server.fault(Fault.events([*HELLO, chunk({}, "length"), DONE])):
        async with client.chat.completions.stream(**ASKED) as stream:
            with pytest.raises(LengthFinishReasonError) as caught:
                await stream.get_final_completion()
    completion: Any = caught.value.completion
    assert completion.choices[0].message.content == "Hello"


async def test_what_came_before_a_stream_broke_off_can_be_asked_for(client: Any, server: LocalServer) -> None:
    """After an error in the middle, the snapshot is what came before it."""
    with server.fault(Fault.events([*HELLO, {"error": {"message": "boom"}}])):
        async with client.chat.completions.stream(**ASKED) as stream:
            with pytest.raises(APIError, match="boom"):
                await stream.until_done()
            assert stream.current_completion_snapshot.choices[0].message.content == "Hello"


async def test_a_lost_connection_leaves_what_came(client: Any, server: LocalServer) -> None:
    """A body that ends inside an event is a lost connection; what came before it stays."""
    with server.fault(Fault.events([*HELLO, 'data: {"id": "c", "cho'])):
        async with client.chat.completions.stream(**ASKED) as stream:
            with pytest.raises(APIConnectionError):
                await stream.get_final_completion()
            assert stream.current_completion_snapshot.choices[0].message.content == "Hello"


async def test_nothing_is_known_before_the_first_chunk(client: Any) -> None:
    """Asking too early is an error that says so."""
    async with client.chat.completions.stream(**ASKED) as stream:
        with pytest.raises(RuntimeError, match="the first chunk brings it"):
            stream.current_completion_snapshot  # noqa: B018 - reading it is the test


async def test_leaving_the_block_early_closes_the_stream(client: Any, server: LocalServer) -> None:
    """An exception in the body passes, and the connection is closed behind it."""
    streams: list[Any] = []

    async def leave() -> None:
        async with client.chat.completions.stream(**ASKED) as stream:
            streams.append(stream)
            async for _ in stream:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await leave()
    with pytest.raises(RuntimeError, match="was closed before"):
        _ = [event async for event in streams[0]]


async def test_wrong_parameters_are_refused_before_anything_is_sent(client: Any, server: LocalServer) -> None:
    """A parameter that does not exist is named at once."""
    with pytest.raises(TypeError, match="temprature"):
        client.chat.completions.stream(**ASKED, temprature=1)
    assert not server.requests


async def test_nothing_is_sent_until_the_block_is_entered(client: Any, server: LocalServer) -> None:
    """Making the manager costs no request."""
    client.chat.completions.stream(**ASKED)
    assert not server.requests
