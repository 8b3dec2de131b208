"""`responses.stream`: what it tells beyond the events, in every world."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, get_args, get_origin

import pytest

from openai_core import APIConnectionError, OutputParsingError, function_tool, responses_type_tool
from openai_core.lib.streaming.responses import ResponseStreamEvent
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from openai_core.types.responses import ResponseStreamEvent as SentEvent

pytestmark = pytest.mark.anyio

ASKED: Any = {"model": "m", "input": "count to 20"}
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "model": "m",
    "output": [],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
    "status": "in_progress",
}
MESSAGE: dict[str, Any] = {"id": "m1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
AT: dict[str, Any] = {"item_id": "m1", "output_index": 0, "content_index": 0}


@dataclass
class Sum:
    """What answers are parsed into."""

    a: int
    b: str


def part(text: str) -> dict[str, Any]:
    """A part of a message."""
    return {"type": "output_text", "text": text, "annotations": []}


def events(*pieces: str, end: str = "completed", **fields: Any) -> list[dict[str, Any]]:
    """The events of a response that is one text."""
    text = "".join(pieces)
    done = {**MESSAGE, "status": "completed", "content": [part(text)]}
    made: list[dict[str, Any]] = [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.output_item.added", "output_index": 0, "item": MESSAGE},
        {"type": "response.content_part.added", **AT, "part": part("")},
        *({"type": "response.output_text.delta", **AT, "delta": piece, "logprobs": []} for piece in pieces),
        {"type": "response.output_text.done", **AT, "text": text, "logprobs": []},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": f"response.{end}", "response": {**RESPONSE, "status": end, "output": [done], **fields}},
    ]
    return [{**event, "sequence_number": number} for number, event in enumerate(made)]


async def test_text_is_told_as_far_as_it_has_come(client: Any, server: LocalServer) -> None:
    """Deltas have the text so far; all else is told as it was sent."""
    with server.fault(Fault.events(events("Hel", "lo"))):
        async with client.responses.stream(**ASKED) as stream:
            told = [event async for event in stream]
            final = await stream.get_final_response()
    assert [event.type for event in told] == [event["type"] for event in events("Hel", "lo")]
    assert [event.snapshot for event in told if event.type == "response.output_text.delta"] == ["Hel", "Hello"]
    assert final.output_text == "Hello"
    assert told[-1].response.output_text == "Hello"


async def test_texts_are_parsed_into_the_type_that_was_asked_for(client: Any, server: LocalServer) -> None:
    """The text is parsed when it is complete, and in the final response."""
    with server.fault(Fault.events(events('{"a": 1, ', '"b": "x"}'))):
        async with client.responses.stream(**ASKED, text_format=Sum) as stream:
            told = [event async for event in stream]
            final = await stream.get_final_response()
    assert [event.parsed for event in told if event.type == "response.output_text.done"] == [Sum(1, "x")]
    assert final.output_parsed == Sum(1, "x")
    sent = server.requests[-1].json
    assert sent["text"]["format"]["name"] == "Sum"


async def test_a_text_that_is_not_what_its_type_says_is_refused(client: Any, server: LocalServer) -> None:
    """The error says where the text differs."""
    with server.fault(Fault.events(events('{"a": "one", "b": "x"}'))):
        async with client.responses.stream(**ASKED, text_format=Sum) as stream:
            with pytest.raises(OutputParsingError, match=r"\$\.a") as caught:
                await stream.until_done()
    assert caught.value.text == '{"a": "one", "b": "x"}'
    assert caught.value.partial == {"a": "one", "b": "x"}


async def test_arguments_of_functions_are_told_as_far_as_they_have_come(client: Any, server: LocalServer) -> None:
    """Arguments of a strict function are parsed when the response is complete."""
    call = {"id": "f1", "type": "function_call", "call_id": "c1", "name": "f", "arguments": "", "status": "in_progress"}
    done = {**call, "arguments": '{"a":1}', "status": "completed"}
    at = {"item_id": "f1", "output_index": 0}
    parts: list[dict[str, Any]] = [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.output_item.added", "output_index": 0, "item": call},
        {"type": "response.function_call_arguments.delta", **at, "delta": '{"a"'},
        {"type": "response.function_call_arguments.delta", **at, "delta": ":1}"},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed", "output": [done]}},
    ]
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(parts)]
    tool: dict[str, Any] = {
        "type": "function",
        "name": "f",
        "strict": True,
        "parameters": {"type": "object", "properties": {}},
    }
    with server.fault(Fault.events(numbered)):
        async with client.responses.stream(**ASKED, tools=[tool]) as stream:
            snapshots = [event.snapshot async for event in stream if event.type.endswith("arguments.delta")]
            final = await stream.get_final_response()
    assert snapshots == ['{"a"', '{"a":1}']
    assert final.output[0].parsed_arguments == {"a": 1}


async def test_arguments_become_what_the_tool_was_made_of(client: Any, server: LocalServer) -> None:
    """Tools of types and of functions may be given as they are; the calls have values of theirs."""

    @function_tool
    def count(upto: int) -> int:
        return upto

    server.reply(Reply(tool_calls=[ToolCall("Sum", '{"a": 1, "b": "x"}'), ToolCall("count", '{"upto": 3}')]))
    async with client.responses.stream(**ASKED, tools=iter([responses_type_tool(Sum), count])) as stream:
        calls = (await stream.get_final_response()).output
    assert calls[0].parsed_arguments == Sum(1, "x")
    assert calls[1].parsed_arguments.upto == 3
    assert [tool["name"] for tool in server.requests[-1].json["tools"]] == ["Sum", "count"]


@dataclass
class Other:
    """What arguments are parsed into that another tool of the same name has."""

    a: int


@pytest.mark.parametrize(
    ("namespace", "expected"),
    [(None, Other(1)), ("catalog", Sum(1, "x")), ("unknown", None), ("find", Other(1)), ("empty", None)],
)
@pytest.mark.parametrize("streams", [True, False])
async def test_arguments_of_a_namespace_are_those_of_its_own_tool(
    client: Any, server: LocalServer, namespace: str | None, expected: object, streams: bool
) -> None:
    """A call that names no namespace, or the tool's own name, as a tool search does, is one of a tool outside."""
    nested = {"type": "namespace", "name": "catalog", "tools": iter([responses_type_tool(Sum, name="find")])}
    tools = [responses_type_tool(Other, name="find"), nested, {**nested, "name": "empty", "tools": []}]
    call = {
        "type": "function_call",
        "id": "f1",
        "call_id": "c1",
        "name": "find",
        "arguments": '{"a": 1, "b": "x"}',
        "status": "completed",
        "namespace": namespace,
    }
    answer = {**RESPONSE, "status": "completed", "output": [call]}
    if streams:
        parts: list[dict[str, Any]] = [
            {"type": "response.created", "response": RESPONSE},
            {"type": "response.output_item.added", "output_index": 0, "item": {**call, "arguments": ""}},
            {"type": "response.output_item.done", "output_index": 0, "item": call},
            {"type": "response.completed", "response": answer},
        ]
        numbered = [{**event, "sequence_number": number} for number, event in enumerate(parts)]
        with server.fault(Fault.events(numbered)):
            async with client.responses.stream(**ASKED, tools=tools) as stream:
                final = await stream.get_final_response()
    else:
        with server.fault(Fault.body(json.dumps(answer))):
            final = await client.responses.parse(**ASKED, tools=tools)
    assert final.output[0].parsed_arguments == expected
    sent = server.requests[-1].json["tools"]
    assert [[tool["name"] for tool in each.get("tools", ())] for each in sent] == [[], ["find"], []]


async def test_a_refusal_is_data(client: Any) -> None:
    """What was refused has events of its own, no parsed value, and is in the final response."""
    asked = {**ASKED, "input": "Please refuse this"}
    async with client.responses.stream(**asked, text_format=Sum) as stream:
        told = [event async for event in stream]
        final = await stream.get_final_response()
    pieces = [event.delta for event in told if event.type == "response.refusal.delta"]
    assert "".join(pieces) == final.output[-1].content[0].refusal
    assert (final.output_parsed, final.output_text) == (None, "")
    assert not any(event.type.startswith("response.output_text") for event in told)


async def test_a_refusal_that_is_cut_off_is_in_the_snapshot(client: Any, server: LocalServer) -> None:
    """A refusal grows like a text."""
    refusal = {"type": "refusal", "refusal": ""}
    parts: list[dict[str, Any]] = [
        *events()[:2],
        {"type": "response.content_part.added", **AT, "part": refusal},
        {"type": "response.refusal.delta", **AT, "delta": "I ca"},
        {"type": "response.refusal.delta", **AT, "delta": "nnot"},
    ]
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(parts)]
    with server.fault(Fault.events([*numbered, 'data: {"type": "resp'])):
        async with client.responses.stream(**ASKED, text_format=Sum) as stream:
            with pytest.raises(APIConnectionError):
                await stream.until_done()
            assert stream.current_response_snapshot.output[0].content[0].refusal == "I cannot"


async def test_a_response_can_be_gone_on_with(client: Any, server: LocalServer) -> None:
    """What came before `starting_after` is in the texts, but is not told again."""
    with server.fault(Fault.events(events("a", "b", "c"))):
        async with client.responses.stream(response_id="resp_1", starting_after=3) as stream:
            told = [event async for event in stream]
    assert server.requests[-1].path.endswith("/responses/resp_1")
    assert [event.sequence_number for event in told] == list(range(4, 9))
    assert told[0].snapshot == "ab"


async def test_a_response_in_the_background_is_gone_on_with(client: Any) -> None:
    """Its events are those that were not told before, its texts are whole, also as the type that was asked for."""
    async with client.responses.stream(**ASKED, background=True, text_format=Sum) as stream:
        told = [event async for event in stream]
        whole = await stream.get_final_response()
    response_id = told[0].response.id
    for after in (0, len(told) // 2, len(told) - 2):
        async with client.responses.stream(
            response_id=response_id, starting_after=told[after].sequence_number, text_format=Sum
        ) as stream:
            rest = [event async for event in stream]
            again = await stream.get_final_response()
        assert [event.sequence_number for event in rest] == [event.sequence_number for event in told[after + 1 :]]
        assert again.output_parsed == whole.output_parsed
        snapshots = [event.snapshot for event in rest if event.type == "response.output_text.delta"]
        assert snapshots[-1:] in ([], [whole.output_text])
    async with client.responses.stream(response_id=response_id) as stream:
        assert [event.sequence_number async for event in stream] == [event.sequence_number for event in told]


async def test_going_on_needs_something_to_go_on_with(client: Any, server: LocalServer) -> None:
    """`starting_after` without a response is refused before anything is sent."""
    with pytest.raises(TypeError, match="response_id"):
        client.responses.stream(**ASKED, starting_after=3)
    assert not server.requests


@pytest.mark.parametrize(
    ("end", "fields", "why"),
    [
        ("incomplete", {"incomplete_details": {"reason": "max_output_tokens"}}, "incomplete: max_output_tokens"),
        ("failed", {"error": {"code": "server_error", "message": "boom"}}, "failed: boom"),
    ],
)
async def test_only_a_completed_response_is_final(
    client: Any, server: LocalServer, end: str, fields: dict[str, Any], why: str
) -> None:
    """The error says how the response ended; what there is of it can be asked for."""
    with server.fault(Fault.events(events("Hello", end=end, **fields))):
        async with client.responses.stream(**ASKED) as stream:
            with pytest.raises(RuntimeError, match=why):
                await stream.get_final_response()
            assert stream.current_response_snapshot.output_text == "Hello"


async def test_a_lost_connection_leaves_what_came(client: Any, server: LocalServer) -> None:
    """After an error in the middle, the snapshot is what came before it."""
    with server.fault(Fault.events([*events("Hel", "lo")[:4], 'data: {"type": "resp'])):
        async with client.responses.stream(**ASKED) as stream:
            with pytest.raises(APIConnectionError):
                await stream.until_done()
            assert stream.current_response_snapshot.output_text == "Hel"


async def test_an_ordinary_answer_is_put_together(client: Any) -> None:
    """What the server's deltas say is what its response says."""
    async with client.responses.stream(**ASKED) as stream:
        pieces = [event.delta async for event in stream if event.type == "response.output_text.delta"]
        final = await stream.get_final_response()
    assert "".join(pieces) == final.output_text


def test_every_event_of_the_api_is_one_of_the_stream() -> None:
    """The union of the helper's events has all of the API's, or what stands in their place."""
    own = {get_origin(kind) or kind for kind in get_args(ResponseStreamEvent)}
    replaced = {kind for event in own for kind in event.__mro__}
    assert set(get_args(SentEvent)) <= replaced
    assert {kind.__name__ for kind in own} == {kind.__name__ for kind in get_args(SentEvent)}
