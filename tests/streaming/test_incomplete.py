"""Streams that stop before the event that ends them, of every kind, in every world."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from openai_core import APIConnectionError, APIError, IncompleteStreamError
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletionChunk
from tests.streaming.reading import chunk, events_until_error
from tests.worlds import World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 20"}], "stream": True}


def finished(*indices: int) -> dict[str, Any]:
    """A chunk that finishes choices."""
    choices: list[dict[str, Any]] = [{"index": index, "delta": {}, "finish_reason": "stop"} for index in indices]
    return {**chunk(""), "choices": choices}


def said(index: int) -> dict[str, Any]:
    """A chunk of one choice of several."""
    return {**chunk(""), "choices": [{"index": index, "delta": {"content": "x"}, "finish_reason": None}]}


def named(name: str, data: dict[str, Any]) -> str:
    """An event with a name of its own."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def test_what_was_received_is_told(client: Any, server: LocalServer) -> None:
    """The error counts the events and has the last of them, and survives pickling."""
    with server.fault(Fault.events([chunk("a"), chunk("b")])):
        events, error = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert isinstance(error, APIConnectionError)
    assert [event.choices[0].delta.content for event in events] == ["a", "b"]
    assert (error.events_received, error.last_event, error.partial, error.sent) == (2, events[-1], b"", "yes")
    assert isinstance(error.last_event, ChatCompletionChunk)
    assert "[DONE]" in str(error)
    assert "2 events" in str(error)
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.events_received, str(copy)) == (2, str(error))


async def test_rest_of_an_event_is_kept(client: Any, server: LocalServer) -> None:
    """The bytes of an event that was cut are in the error."""
    with server.fault(Fault.events([chunk("a"), 'data: {"id": "c", "choi'])):
        events, error = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert (len(events), error.events_received) == (1, 1)
    assert error.partial == b'data: {"id": "c", "choi'


@pytest.mark.parametrize("fault", [Fault.reset_in_body(900), Fault.truncate(900)], ids=["reset", "cut"])
async def test_lost_connection_is_an_incomplete_stream(client: Any, server: LocalServer, fault: Fault) -> None:
    """A connection that breaks is the same error, and the break its cause."""
    with server.fault(fault):
        events, error = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert error.events_received == len(events) >= 1
    assert error.__cause__ is not None


@pytest.mark.parametrize(
    ("count", "events", "whole"),
    [
        (1, [chunk("a"), finished(0)], True),
        (1, [chunk("a"), finished(0), {**chunk(""), "choices": []}], True),
        (1, [chunk("a"), "data: [DONE]\n\n"], True),
        (1, [chunk("a"), "data: [DONE]\n"], True),
        (1, [{**chunk(""), "choices": []}], False),
        (2, [finished(0), *[said(1)] * 300, finished(1)], True),
        (2, [said(0), finished(0), *[said(1)] * 300], False),
        (2, [finished(0, 1)], True),
        (2, [finished(0), finished(0)], False),
    ],
    ids=["finished", "usage", "done", "no line", "empty", "two", "one of two", "both at once", "one twice"],
)
async def test_a_chat_stream_is_whole_when_every_choice_has_finished(
    client: Any, server: LocalServer, count: int, events: list[Any], whole: bool
) -> None:
    """A chat completion is whole at `[DONE]`, or when every choice asked for has a finish reason."""
    with server.fault(Fault.events(events)):
        stream = await client.chat.completions.create(**CHAT, n=count)
        if whole:
            assert [event async for event in stream]
        else:
            await events_until_error(stream, IncompleteStreamError)


def response_event(end: str) -> str:
    """An event of a response."""
    return named(end, {"type": end, "sequence_number": 1, "response": {"id": "resp_1", "output": []}})


async def open_response(client: Any) -> Any:
    return await client.responses.create(model="m", input="hello", stream=True)


async def open_run(client: Any) -> Any:
    return await client.beta.threads.create_and_run(assistant_id="a", stream=True)


async def open_transcription(client: Any) -> Any:
    return await client.audio.transcriptions.create(model="m", file=("a.wav", b"x"), stream=True)


async def open_speech(client: Any) -> Any:
    return await client.audio.speech.stream_events(model="m", input="hi", voice="alloy")


async def open_image(client: Any) -> Any:
    return await client.images.generate(model="m", prompt="cat", stream=True)


async def open_edit(client: Any) -> Any:
    return await client.images.edit(model="m", image=("a.png", b"x"), prompt="cat", stream=True)


async def open_completion(client: Any) -> Any:
    return await client.completions.create(model="m", prompt="hi", stream=True)


TEXT = {"id": "c", "object": "text_completion", "created": 1, "model": "m"}
KINDS: Any = [
    *[
        (open_response, response_event("response.in_progress"), response_event(f"response.{end}"))
        for end in ("completed", "failed", "incomplete")
    ],
    *[
        (open_run, named("thread.run.in_progress", {"id": "r"}), named(f"thread.run.{end}", {"id": "r"}))
        for end in ("completed", "failed", "cancelled", "expired", "incomplete", "requires_action")
    ],
    (
        open_transcription,
        named("x", {"type": "transcript.text.delta", "delta": "a"}),
        named("x", {"type": "transcript.text.done", "text": "a"}),
    ),
    (
        open_image,
        named("x", {"type": "image_generation.partial_image"}),
        named("x", {"type": "image_generation.completed"}),
    ),
    (
        open_speech,
        named("x", {"type": "speech.audio.delta", "audio": "YQ=="}),
        named("x", {"type": "speech.audio.done"}),
    ),
    (open_edit, named("x", {"type": "image_edit.partial_image"}), named("x", {"type": "image_edit.completed"})),
    (
        open_completion,
        {**TEXT, "choices": [{"index": 0, "text": "a", "finish_reason": None}]},
        {**TEXT, "choices": [{"index": 0, "text": "a", "finish_reason": "length"}]},
    ),
]


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
@pytest.mark.parametrize(("ask", "event", "last"), KINDS)
async def test_every_kind_has_its_end(client: Any, server: LocalServer, ask: Any, event: Any, last: Any) -> None:
    """With its last event a stream ends as usual; without, it is incomplete."""
    with server.fault(Fault.events([event, last])):
        assert len([found async for found in await ask(client)]) == 2
    with server.fault(Fault.events([event])):
        events, error = await events_until_error(await ask(client), IncompleteStreamError)
    assert len(events) == error.events_received == 1


async def test_lost_connection_after_the_very_last_event_is_none(client: Any, server: LocalServer) -> None:
    """After `response.completed` nothing can follow, so that it does not matter how the connection ends."""
    with server.fault(Fault.reset_in_body(1_000_000)):
        stream = await open_response(client)
        events = [event async for event in stream]
    assert events[-1].type == "response.completed"


async def test_servers_that_never_say_so(world: World, server: LocalServer) -> None:
    """A client may take every end for the end; what breaks off inside an event stays an error."""
    client = world.client(base_url=server.base_url, api_key="k", incomplete_streams="accept")
    with server.fault(Fault.events([chunk("a")])):
        assert len([event async for event in await client.chat.completions.create(**CHAT)]) == 1
    with server.fault(Fault.events([chunk("a"), "data: {"])):
        await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    await client.close()


async def test_option_is_checked(world: World) -> None:
    """A misspelt option is refused."""
    with pytest.raises(ValueError, match="'raise' or 'accept'"):
        world.client(api_key="k", incomplete_streams="ignore")


async def test_low_level_streams_are_judged_by_their_type(client: Any, server: LocalServer) -> None:
    """Of events of one's own nobody knows the last; of chunks it is known."""
    path: Any = ("/chat/completions",)
    with server.fault(Fault.events([chunk("a")])):
        stream = await client.post(*path, body=CHAT, cast_to=dict, stream=True)
        assert len([event async for event in stream]) == 1
    with server.fault(Fault.events([chunk("a")])):
        stream = await client.post(*path, body=CHAT, cast_to=ChatCompletionChunk, stream=True)
        await events_until_error(stream, IncompleteStreamError)


async def test_deep_unknown_fields_of_several_choices(client: Any, server: LocalServer) -> None:
    """All events of several choices are looked at for their ends, at any depth of what they hold."""
    deep = '"deep":' + "[" * 100_000 + "]" * 100_000
    body = f'data: {json.dumps(chunk("a"))}\n\ndata: {{"id":"c","choices":[],{deep}}}\n\n'
    with server.fault(Fault.events([body])):
        stream = await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "hi"}], n=2, stream=True
        )
        events, error = await events_until_error(stream, APIError)
    assert len(events) == 1
    assert "nested too deeply" in str(error)


EXTRA: Any = ["event: metrics\ndata: {}\n\n", {"usage": None, "choices": []}, ": ping\n\n", {"type": "metrics"}]


@pytest.mark.parametrize("extra", EXTRA, ids=str)
@pytest.mark.parametrize("together", [False, True])
async def test_what_follows_the_end_does_not_hide_it(
    client: Any, server: LocalServer, extra: Any, together: bool
) -> None:
    """A stream is whole if it was finished, however much comes after that, and in however many pieces."""
    sent: list[Any] = [chunk("a"), finished(0), *[extra] * 40]
    if together:
        sent = ["".join(each if isinstance(each, str) else f"data: {json.dumps(each)}\n\n" for each in sent)]
    with server.fault(Fault.events(sent)):
        events = [event async for event in await client.chat.completions.create(**CHAT)]
    assert events[0].choices[0].delta.content == "a"
    with server.fault(Fault.events(sent)):
        async with client.chat.completions.stream(model="m", messages=CHAT["messages"]) as stream:
            assert (await stream.get_final_completion()).choices[0].message.content == "a"


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize(
    "unlike", [{}, {"obfuscation": "aB3"}, {"usage": None, "obfuscation": ""}, {"x": "{}"}], ids=str
)
async def test_an_end_among_chunks_that_end_in_different_ways(
    client: Any, server: LocalServer, unlike: dict[str, Any], together: bool
) -> None:
    """Whatever follows the finish reason in each chunk, the end is found, and only there."""
    begun: list[Any] = []
    for number in range(20):
        varied = {"obfuscation": "x" * number} if number % 3 else {}
        begun.append({**chunk("a"), "choices": said(0)["choices"], **unlike, **varied})
    whole = [*begun, {**finished(0), **unlike, "obfuscation": "Zz9"}, *["event: metrics\ndata: {}\n\n"] * 20]
    for sent in (begun, whole):
        if together:
            sent = ["".join(each if isinstance(each, str) else f"data: {json.dumps(each)}\n\n" for each in sent)]
        with server.fault(Fault.events(sent)):
            stream = await client.chat.completions.create(**CHAT)
            if "stop" in str(sent):
                assert [event.choices[0].finish_reason async for event in stream if event.choices][20] == "stop"
            else:
                events, _ = await events_until_error(stream, IncompleteStreamError)
                assert len(events) == 20


@pytest.mark.parametrize("extra", EXTRA[:3], ids=str)
async def test_what_follows_the_end_of_a_response_does_not_hide_it(
    client: Any, server: LocalServer, extra: Any
) -> None:
    """The same for typed events, with names and without."""
    done = {"type": "response.completed", "response": {"id": "r"}}
    for last in (named("response.completed", done), f"data: {json.dumps(done)}\n\n", named("message", done)):
        with server.fault(Fault.events([last, *[extra] * 40])):
            stream = await client.responses.create(model="m", input="x", stream=True)
            events = [event async for event in stream]
            assert events[0].type == "response.completed"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
async def test_a_whole_event_counts_without_the_line_after_it(client: Any, server: LocalServer, end: str) -> None:
    """The last event is delivered, and ends the stream if it says so."""
    with server.fault(Fault.events([chunk("a"), f"data: {json.dumps(finished(0))}{end}"])):
        events = [event async for event in await client.chat.completions.create(**CHAT)]
    assert [event.choices[0].finish_reason for event in events] == [None, "stop"]
    with server.fault(Fault.events([chunk("a"), f"data: {json.dumps(chunk('b'))}{end}"])):
        events, error = await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
    assert ([event.choices[0].delta.content for event in events], error.events_received) == (["a", "b"], 2)


@pytest.mark.parametrize("reason", ["", None])
async def test_an_empty_finish_reason_is_no_end(client: Any, server: LocalServer, reason: Any) -> None:
    """A stream that stops after it is not whole."""
    choices = [{"index": 0, "delta": {"content": "a"}, "finish_reason": reason}]
    with server.fault(Fault.events([{**chunk(""), "choices": choices}])):
        await events_until_error(await client.chat.completions.create(**CHAT), IncompleteStreamError)
