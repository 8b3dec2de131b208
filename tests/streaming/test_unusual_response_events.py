"""Events of responses with fields missing, empty or of other types, in every world."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from openai_core import IncompleteStreamError, function_tool
from openai_core.testing import Fault, LocalServer
from tests.streaming.reading import events_until_error
from tests.streaming.test_response_helper import ASKED, RESPONSE, Sum, events, part

pytestmark = pytest.mark.anyio

TEXT = '{"a": 1, "b": "x"}'
CALL: dict[str, Any] = {
    "type": "function_call", "id": "fc", "call_id": "call_1", "name": "f", "arguments": "", "status": "in_progress",
}  # fmt: skip
MISSING: Any = "(missing)"


@function_tool
def f(x: int = 0) -> int:
    """A tool that needs no argument."""
    return x


def changed(sent: list[Any], **fields: Any) -> list[Any]:
    """Events of which all that have these fields have others."""
    made = deepcopy(sent)
    for event in made:
        for name, value in fields.items():
            if value is MISSING:
                event.pop(name, None)
            elif name in event:
                event[name] = value
    return made


def with_output(sent: list[Any], output: Any) -> list[Any]:
    """Events whose last has another output."""
    made = deepcopy(sent)
    made[-1]["response"]["output"] = output
    if output is MISSING:
        del made[-1]["response"]["output"]
    return made


def calling(*deltas: Any, **last: Any) -> list[Any]:
    """The events of a response that calls a function."""
    text = "".join(delta for delta in deltas if isinstance(delta, str))
    done = {**CALL, "arguments": text, **last}
    return [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.output_item.added", "output_index": 0, "item": CALL},
        *(
            {"type": "response.function_call_arguments.delta", "item_id": "fc", "output_index": 0, "delta": delta}
            for delta in deltas
        ),
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed", "output": [done]}},
    ]


async def followed(client: Any, server: LocalServer, sent: list[Any], **params: Any) -> tuple[list[Any], Any]:
    """The events that a stream gives, and its response."""
    with server.fault(Fault.events(sent)):
        async with client.responses.stream(**ASKED, **params) as stream:
            return [event async for event in stream], await stream.get_final_response()


@pytest.mark.parametrize("output", [None, [], MISSING, {}, "x", [None]], ids=repr)
async def test_what_came_stays_when_the_last_event_has_none_of_it(
    client: Any, server: LocalServer, output: Any
) -> None:
    """The items that came are the output of the final response, and of its event."""
    told, final = await followed(client, server, with_output(events(TEXT), output), text_format=Sum)
    for response in (final, told[-1].response):
        assert response.output_text == TEXT
        assert response.output_parsed == Sum(1, "x")
        assert [item.type for item in response.output] == ["message"]


def so_far(*output: Any, kind: str = "response.in_progress") -> dict[str, Any]:
    """An event in mid-stream that has the response with this output."""
    return {"type": kind, "response": {**RESPONSE, "output": list(output)}}


@pytest.mark.parametrize("id", ["fc", None, MISSING], ids=repr)
async def test_items_that_a_later_event_of_the_response_has_replace_those_that_came(
    client: Any, server: LocalServer, id: Any
) -> None:
    """By their ids, and calls by their call_id, as the first of their items may have no id yet."""
    first = {**CALL, "id": id, "arguments": '{"x": 4}', "status": "completed"}
    if id is MISSING:
        del first["id"]
    later = {**first, "id": "fc", "arguments": '{"x": 5}'}
    sent = [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.output_item.done", "output_index": 7, "item": first},
        so_far({**later, "arguments": '{"x": 6}'}, kind="response.queued"),
        so_far(later),
        so_far(),  # which leaves items out rather than taking them back
        so_far({**later, "arguments": "", "name": None}),
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed", "output": None}},
    ]
    _, final = await followed(client, server, sent, tools=[f])
    assert [(item.id, item.name, item.arguments) for item in final.output] == [("fc", "f", '{"x": 5}')]
    assert final.output[0].parsed_arguments.x == 5


@pytest.mark.parametrize("ended", [True, False])
async def test_items_that_only_events_of_the_response_have_are_its_output(
    client: Any, server: LocalServer, ended: bool
) -> None:
    """Also beside items that came by themselves, and in what is known of it before its end."""
    text = {"type": "message", "id": "m", "role": "assistant", "content": [part("Hello")], "status": "completed"}
    done = {**CALL, "arguments": '{"x": 1}', "status": "completed"}
    output = {**CALL, "type": "function_call_output", "id": "out", "output": "2"}
    sent = [
        so_far(text, kind="response.created"),
        {"type": "response.output_item.added", "output_index": 1, "item": CALL},
        {"type": "response.output_item.done", "output_index": 1, "item": done},
        so_far(text, done, output),
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed", "output": None}},
    ]
    with server.fault(Fault.events(sent)):
        async with client.responses.stream(**ASKED) as stream:
            async for event in stream:
                if not ended and event.type == "response.in_progress":
                    break
            response = stream.current_response_snapshot
    assert [item.id for item in response.output] == ["m", "fc", "out"]
    assert response.output_text == "Hello"
    assert response.output[1].arguments == '{"x": 1}'


@pytest.mark.parametrize("content", [None, [], MISSING])
async def test_texts_that_came_stay_in_their_item(client: Any, server: LocalServer, content: Any) -> None:
    """An item that is done without its content has what was told of it."""
    sent = deepcopy(events("Hel", "lo"))
    for item in (sent[-2]["item"], sent[-1]["response"]["output"][0]):
        item["content"] = content
        if content is MISSING:
            del item["content"]
    _, final = await followed(client, server, sent)
    assert final.output_text == "Hello"


@pytest.mark.parametrize("end", ["failed", "incomplete"])
async def test_what_came_of_an_unfinished_response_stays(client: Any, server: LocalServer, end: str) -> None:
    """In the snapshot of a response that failed or was cut off."""
    with server.fault(Fault.events(with_output(events("Hel", "lo", end=end), []))):
        async with client.responses.stream(**ASKED) as stream:
            await stream.until_done()
            assert stream.current_response_snapshot.output_text == "Hello"


@pytest.mark.parametrize("index", [MISSING, None, "0", 0.0, 1, 7, -1, [], "x"], ids=repr)
@pytest.mark.parametrize("name", ["output_index", "content_index"])
async def test_an_index_of_another_shape_is_that_of_the_only_item(
    client: Any, server: LocalServer, name: str, index: Any
) -> None:
    """What belongs to the only item, or part, belongs to it whatever its index is."""
    sent = with_output(changed(events('{"a": 1, ', '"b": "x"}'), **{name: index}), None)
    told, final = await followed(client, server, sent, text_format=Sum)
    assert [event.snapshot for event in told if event.type == "response.output_text.delta"][-1] == TEXT
    assert final.output_parsed == Sum(1, "x")


@pytest.mark.parametrize("index", [0, MISSING, None])
async def test_items_are_told_apart_by_their_ids(client: Any, server: LocalServer, index: Any) -> None:
    """Where all items have the same index, or none."""
    second = deepcopy(events("two")[1:-1])
    for event in second:
        if "item_id" in event:
            event["item_id"] = "m2"
        if "item" in event:
            event["item"]["id"] = "m2"
    first = events("one")
    sent = changed([*first[:-1], *second, with_output(first, None)[-1]], output_index=index)
    _, final = await followed(client, server, sent)
    assert [item.content[0].text for item in final.output] == ["one", "two"]


@pytest.mark.parametrize("text", [None, MISSING, [{"type": "output_text", "text": TEXT}]])
async def test_a_text_that_is_done_without_itself(client: Any, server: LocalServer, text: Any) -> None:
    """Its parsed value is that of the deltas."""
    told, final = await followed(client, server, changed(events(TEXT), text=text), text_format=Sum)
    done = [event for event in told if event.type == "response.output_text.done"]
    assert [(event.text, event.parsed) for event in done] == [(TEXT, Sum(1, "x"))]
    assert final.output_parsed == Sum(1, "x")


async def test_texts_that_are_null_are_no_text(client: Any, server: LocalServer) -> None:
    """In the output of a response."""
    sent = events(TEXT)
    sent[-1]["response"]["output"][0]["content"] = [{**part(""), "text": None}, part(TEXT), None, "x"]
    _, final = await followed(client, server, sent, text_format=Sum)
    assert (final.output_text, final.output_parsed) == (TEXT, Sum(1, "x"))


@pytest.mark.parametrize("arguments", ["", None, {"x": 0}, "  "])
async def test_arguments_of_other_shapes_are_understood(client: Any, server: LocalServer, arguments: Any) -> None:
    """Nothing is an empty object, where no argument is required; an object is its JSON."""
    _, final = await followed(client, server, calling(arguments=arguments), tools=[f])
    assert final.output[0].parsed_arguments.x == 0
    assert isinstance(final.output[0].arguments, str)


@pytest.mark.parametrize("last", [{"arguments": ""}, {"arguments": None}, {}])
async def test_arguments_that_came_stay(client: Any, server: LocalServer, last: Any) -> None:
    """A call that is done without its arguments has those that were told."""
    told, final = await followed(client, server, calling('{"x"', ": 1}", None, **last), tools=[f])
    assert final.output[0].arguments == '{"x": 1}'
    assert final.output[0].parsed_arguments.x == 1
    deltas = [event for event in told if event.type == "response.function_call_arguments.delta"]
    assert deltas[-1].snapshot == '{"x": 1}'


def one_item(added: Any, done: Any, last: Any) -> list[Any]:
    """The events of a response with one item: as it is added, as it is done, and as the last event has it."""
    output = last if last is None or last is MISSING else [last]
    sent = [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.output_item.added", "output_index": 0, "item": added},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed"}},
    ]
    return with_output([event for event in sent if event.get("item", {}) is not None], output)


IMAGE = {"type": "image_generation_call", "id": "ig", "status": "in_progress"}
SEARCH = {"type": "web_search_call", "id": "ws", "status": "in_progress"}


@pytest.mark.parametrize(
    ("added", "done", "last", "expected"),
    [
        (IMAGE, {**IMAGE, "result": "QUJD", "status": "completed"}, {**IMAGE, "status": "completed", "result": None},
         {**IMAGE, "result": "QUJD", "status": "completed"}),
        (SEARCH, {**SEARCH, "action": {"type": "search", "query": "q"}, "status": "completed"},
         {**SEARCH, "status": "completed"},
         {**SEARCH, "action": {"type": "search", "query": "q"}, "status": "completed"}),
        (CALL, {**CALL, "name": "", "call_id": None, "arguments": "{}"}, None,
         {**CALL, "arguments": "{}", "parsed_arguments": None}),
        (None, {**SEARCH, "status": "completed"}, {}, {**SEARCH, "status": "completed"}),
        (None, {**SEARCH, "status": "completed"}, {"type": "web_search_call"}, {**SEARCH, "status": "completed"}),
        (SEARCH, {"type": "web_search_call", "id": "ws"}, None, {"type": "web_search_call", "id": "ws"}),
    ],
)  # fmt: skip
async def test_what_came_of_an_item_stays_in_it(
    client: Any, server: LocalServer, added: Any, done: Any, last: Any, expected: Any
) -> None:
    """Where the end leaves it out; only a status that has passed does not."""
    _, final = await followed(client, server, one_item(added, done, last))
    assert [item.to_dict() for item in final.output] == [expected]


async def test_an_item_without_an_id_is_not_another_one(client: Any, server: LocalServer) -> None:
    """It is the one that came at its place only if that is of its type, and not elsewhere in the output."""
    done = {**SEARCH, "status": "completed"}
    sent = with_output(
        one_item(None, done, None), [{"type": "message", "content": []}, {"type": "web_search_call"}, done]
    )
    _, final = await followed(client, server, sent)
    assert [item.to_dict().get("id") for item in final.output] == [None, None, "ws"]


async def test_a_phase_that_came_stays(client: Any, server: LocalServer) -> None:
    """A text that was begun as commentary is not parsed, though its item is done without the phase."""
    sent = events("let me think")
    sent[1]["item"] = {**sent[1]["item"], "phase": "commentary"}
    sent[-1]["response"]["output"] = None
    _, final = await followed(client, server, sent, text_format=Sum)
    assert (final.output_text, final.output_parsed) == ("let me think", None)
    assert final.output[0].phase == "commentary"


async def test_an_empty_text_has_no_value(client: Any, server: LocalServer) -> None:
    """In an event of its own, and in the end."""
    told, final = await followed(client, server, events(""), text_format=Sum)
    assert [event.parsed for event in told if event.type == "response.output_text.done"] == [None]
    assert final.output_parsed is None


async def test_texts_alone_are_a_message(client: Any, server: LocalServer) -> None:
    """Of servers that tell no items; reasoning alone is none."""
    sent = [event for event in events("Hel", "lo") if "item" not in event and "part" not in event]
    _, final = await followed(client, server, with_output(sent, None))
    assert final.output_text == "Hello"
    assert (final.output[0].type, final.output[0].id, final.output[0].role) == ("message", "m1", "assistant")
    refusal = [{**event, "type": "response.refusal.delta"} for event in sent if "delta" in event]
    _, final = await followed(client, server, with_output([sent[0], *refusal, sent[-1]], None))
    assert [part.to_dict() for part in final.output[0].content] == [
        {"type": "refusal", "refusal": "Hello", "annotations": []}
    ]
    reasoning = [{**event, "type": "response.reasoning_text.delta"} for event in refusal]
    _, final = await followed(client, server, with_output([sent[0], *reasoning, sent[-1]], None))
    assert final.output == []


async def test_annotations_that_came_stay(client: Any, server: LocalServer) -> None:
    """Where the last event has no output."""
    citation = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
    sent: list[Any] = [event for event in events("a") if event["type"] != "response.output_item.done"]
    added = {"type": "response.output_text.annotation.added", "item_id": "m1", "output_index": 0, "content_index": 0}
    sent[-1:-1] = [{**added, "annotation": each} for each in (citation, None, "x")]
    _, final = await followed(client, server, with_output(sent, []))
    assert [each.to_dict() for each in final.output[0].content[0].annotations] == [citation]


async def test_commentary_is_not_parsed(client: Any, server: LocalServer) -> None:
    """Only the final answer is of the type that was asked for; the text has both."""
    first, second = events("let me think"), deepcopy(events(TEXT)[1:])
    for event in second:
        for name in ("output_index", "item_id"):
            if name in event:
                event[name] = {"output_index": 1, "item_id": "m2"}[name]
        if "item" in event:
            event["item"] |= {"id": "m2", "phase": "final_answer"}
    for event in first:
        if "item" in event:
            event["item"] = {**event["item"], "phase": "commentary"}
    second[-1]["response"]["output"] = [first[-2]["item"], second[-2]["item"]]
    told, final = await followed(client, server, [*first[:-1], *second], text_format=Sum)
    done = [event.parsed for event in told if event.type == "response.output_text.done"]
    assert done == [None, Sum(1, "x")]
    assert final.output_parsed == Sum(1, "x")
    assert final.output_text == f"let me think{TEXT}"


@pytest.mark.parametrize(
    "odd",
    [
        "data: null\n\n", "data: {}\n\n", {"type": None}, {"type": 5}, {"type": "response.unknown", "output_index": 0},
        {"type": "response.output_item.added", "output_index": 0, "item": None},
        {"type": "response.output_item.done", "output_index": 0}, {"type": "response.content_part.added", "part": "x"},
        {"type": "response.output_text.delta", "delta": None}, {"type": "response.in_progress", "response": None},
        {"type": "response.content_part.added", "output_index": 0, "content_index": 0, "part": {"text": ""}},
        {"type": "response.reasoning_summary_text.delta", "output_index": 0, "delta": 5},
    ],
    ids=lambda odd: str(odd)[:60],
)  # fmt: skip
async def test_events_that_say_nothing_change_nothing(client: Any, server: LocalServer, odd: Any) -> None:
    """Between the others."""
    sent: list[Any] = events("Hel", "lo")
    told, final = await followed(client, server, [*sent[:4], odd, *sent[4:]])
    assert final.output_text == "Hello"
    assert all(repr(event) for event in told)


@pytest.mark.parametrize("index", [MISSING, None, "x"], ids=repr)
async def test_a_cut_stream_is_told_as_such_whatever_came(client: Any, server: LocalServer, index: Any) -> None:
    """Items with and without an index, parts without a type: the error is that of the stream, with a snapshot."""
    sent = events("Hel", "lo")[:5]
    sent[2] = {**sent[2], "part": {"text": "", "annotations": []}}
    mixed = [*sent, *changed(sent[1:], output_index=index, item_id="m2")]
    with server.fault(Fault.events(mixed)):
        async with client.responses.stream(**ASKED) as stream:
            _, error = await events_until_error(stream, IncompleteStreamError)
    snapshot: Any = error.snapshot
    assert "Hello" in snapshot.output_text


async def test_calls_of_a_streamed_run(client: Any, server: LocalServer) -> None:
    """A call without arguments, and without an id of its own, is run; its result names the same id."""
    sent = calling(call_id=None, arguments=None)
    sent[1]["item"] = {**CALL, "call_id": None}
    with server.fault(Fault.events(sent), times=1):
        async with client.responses.run_tools_stream(**ASKED, tools=[f]) as stream:
            run = await stream.get_final_run()
    assert run.steps[0].results[0].value == 0
    assert [item["call_id"] for item in run.history if "call_id" in item] == ["fc", "fc"]
