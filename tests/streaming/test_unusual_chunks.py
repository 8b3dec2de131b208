"""What servers send in chunks besides what is declared: the helpers give the value that is meant, in every world."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from openai_core import APIError, IncompleteStreamError, OutputParsingError, UnparsedOutputError, function_tool
from openai_core.testing import Fault, LocalServer
from tests.streaming.reading import events_until_error

pytestmark = pytest.mark.anyio

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
DONE = "data: [DONE]\n\n"


@dataclass
class Sum:
    """What answers are parsed into."""

    a: int


@function_tool
def f(x: int = 0) -> int:
    """A tool that needs no argument."""
    return x


@function_tool
def g(x: int) -> int:
    """A tool that needs one."""
    return x


def chunk(delta: Any, finish: Any = None, **choice: Any) -> dict[str, Any]:
    choices = [{"index": 0, "delta": delta, "finish_reason": finish, **choice}]
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}


def calls(*deltas: Any, finish: Any = "tool_calls") -> list[Any]:
    """Chunks, each with some deltas of calls, and the end."""
    chunks = [chunk({"tool_calls": delta if isinstance(delta, list) else [delta]}) for delta in deltas]
    return [*chunks, chunk({}, finish), DONE]


def call(arguments: Any = None, name: Any = None, **fields: Any) -> dict[str, Any]:
    """A delta of a call."""
    function = {**({} if name is None else {"name": name}), **({} if arguments is None else {"arguments": arguments})}
    return {**fields, "function": function}


async def followed(client: Any, server: LocalServer, parts: list[Any], **params: Any) -> tuple[list[Any], Any]:
    """The events that a stream gives, and its completion."""
    with server.fault(Fault.events(parts)):
        async with client.chat.completions.stream(**ASKED, **params) as stream:
            events = [event async for event in stream]
            return events, await stream.get_final_completion()


ONE = [("call_1", "f", '{"x":1}')]
TWO = [("call_1", "f", '{"x":1}'), ("call_2", "g", '{"x":2}')]
CALLS: dict[str, tuple[list[Any], list[Any]]] = {
    "empty id and name": (calls(call('{"x"', "f", index=0, id="call_1"), call(":1}", "", index=0, id="")), ONE),
    "null id and name": (
        calls(
            call('{"x"', "f", index=0, id="call_1"),
            {"index": 0, "id": None, "function": {"name": None, "arguments": ":1}"}},
        ),
        ONE,
    ),
    "said again whole": (
        calls(call('{"x"', "f", index=0, id="call_1"), call(":1}", "f", index=0, id="call_1"), call("", "f", index=0)),
        ONE,
    ),
    "all said again": (calls(*[call('{"x":1}', "f", index=0, id="call_1")] * 2), ONE),
    "name in pieces": (
        calls(call("", "get_", index=0, id="a"), call("", "it", index=0), call("{}", index=0)),
        [("a", "get_it", "{}")],
    ),
    "no index": (calls(call('{"x"', "f", id="call_1"), call(":1}"), call('{"x":2}', "g", id="call_2")), TWO),
    "null index": (
        calls(call('{"x":1}', "f", id="call_1", index=None), call('{"x":2}', "g", id="call_2", index=None)),
        TWO,
    ),
    "index as text": (
        calls(
            call('{"x"', "f", id="call_1", index="0"), call(":1}", index="0"),
            call('{"x":2}', "g", id="call_2", index="1"),
        ),
        TWO,
    ),
    "index as float": (calls(call('{"x"', "f", id="call_1", index=0.0), call(":1}", index=0.0)), ONE),
    "always 0": (
        calls(
            call('{"x":1}', "f", index=0, id="call_1"), call('{"x"', "g", index=0, id="call_2"), call(":2}", index=0)
        ),
        TWO,
    ),
    "always 0 in one chunk": (
        calls([call('{"x":1}', "f", index=0, id="call_1"), call('{"x":2}', "g", index=0, id="call_2")]),
        TWO,
    ),
    "always 0, by turns": (
        calls(
            call("", "f", index=0, id="call_1"), call("", "g", index=0, id="call_2"),
            call('{"x":1}', index=0, id="call_1"), call('{"x":2}', index=0, id="call_2"),
        ),
        TWO,
    ),
    "from 1": (
        calls(
            call('{"x":1}', "f", index=1, id="call_1"), call('{"x"', "g", index=2, id="call_2"), call(":2}", index=2)
        ),
        TWO,
    ),
    "one with and one without": (
        calls(call('{"x":1}', "f", index=0, id="call_1"), call('{"x"', "g", id="call_2"), call(":2}")),
        TWO,
    ),
    "index comes late": (calls(call('{"x"', "f", id="call_1"), call(":1}", index=0)), ONE),
    "another id with each delta": (
        calls(call('{"x"', "f", index=0, id="call_1"), call(":1}", index=0, id="call_9"), call("", index=0, id="x")),
        ONE,
    ),
    "id comes late": (calls(call("", "f", index=0), call('{"x":1}', index=0, id="call_1")), ONE),
    "one id for two": (
        calls(call('{"x":1}', "f", index=0, id="same"), call('{"x":2}', "g", index=1, id="same")),
        [("same", "f", '{"x":1}'), ("same", "g", '{"x":2}')],
    ),
    "no id at all": (
        calls(call('{"x":1}', "f", index=0), call('{"x":2}', "g", index=0)),
        [(None, "f", '{"x":1}'), (None, "g", '{"x":2}')],
    ),
    "interleaved": (
        calls(
            call('{"x"', "f", index=0, id="call_1"), call('{"x"', "g", index=1, id="call_2"),
            call(":1}", index=0), call(":2}", index=1),
        ),
        TWO,
    ),
    "arguments as object": (calls(call({"x": 1}, "f", index=0, id="call_1")), ONE),
    "null among them": (calls([None, call('{"x":1}', "f", index=0, id="call_1"), 5, "x"]), ONE),
    "an object for the list": (
        [chunk({"tool_calls": call('{"x":1}', "f", index=0, id="call_1")}), chunk({}, "tool_calls"), DONE], ONE,
    ),
    "null function": (calls({"index": 0, "id": "call_1", "function": None}, call('{"x":1}', "f", index=0)), ONE),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
async def test_calls_are_told_apart(client: Any, server: LocalServer, name: str) -> None:
    """Each call has its id, its name and its arguments, in the completion and in the events of its end."""
    parts, expected = CALLS[name]
    events, completion = await followed(client, server, parts)
    found = completion.choices[0].message.tool_calls
    assert [(made.id, made.function.name, made.function.arguments) for made in found] == expected
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert sorted((event.name, event.arguments) for event in done) == sorted(each[1:] for each in expected)
    deltas = [event for event in events if event.type == "tool_calls.function.arguments.delta"]
    assert {event.index for event in deltas} == {event.index for event in done} == {made.index for made in found}


@pytest.mark.parametrize("name", ["no index", "always 0", "arguments as object", "null among them", "interleaved"])
async def test_calls_are_run(client: Any, server: LocalServer, name: str) -> None:
    """`run_tools_stream` runs each call with its own arguments, and sends back an answer for its id."""
    parts, expected = CALLS[name]
    with server.fault(Fault.events(parts), times=1):
        async with client.chat.completions.run_tools_stream(**ASKED, tools=[f, g]) as stream:
            run = await stream.get_final_run()
    results = run.steps[0].results
    assert [result.value for result in results] == [json.loads(arguments)["x"] for _, _, arguments in expected]
    sent = json.loads(server.requests[-1].body)["messages"]
    assert [message["tool_call_id"] for message in sent if message["role"] == "tool"] == [each[0] for each in expected]


@pytest.mark.parametrize("arguments", ["", None, "  "])
async def test_no_arguments_are_an_empty_object(client: Any, server: LocalServer, arguments: Any) -> None:
    """For a tool that needs none; for others the model is told what is wrong."""
    parts = calls(call(arguments, "f", index=0, id="a"), call(arguments, "g", index=1, id="b"))
    with server.fault(Fault.events(parts), times=1):
        async with client.chat.completions.run_tools_stream(**ASKED, tools=[f, g]) as stream:
            run = await stream.get_final_run()
    first, second = run.steps[0].results
    assert (first.value, first.error) == (0, None)
    assert isinstance(second.error, ValueError)
    assert "arguments of g" in second.output


async def test_arguments_that_do_not_fit_are_an_error_of_ours(client: Any, server: LocalServer) -> None:
    """With the text as the model wrote it, though it was no text."""
    parts = calls(call(["x"], "g", index=0, id="a"))
    with server.fault(Fault.events(parts)), pytest.raises(OutputParsingError) as caught:
        async with client.chat.completions.stream(**ASKED, tools=[g]) as stream:
            await stream.until_done()
    assert caught.value.text == '["x"]'


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([[{"type": "text", "text": "a"}], [{"type": "text", "text": "b"}, {"type": "text", "text": "c"}]], "abc"),
        ([{"type": "text", "text": "a"}, "b"], "ab"),
        ([[], "a", None, "", "b"], "ab"),
        ([1, 2.5], "12.5"),
        (["a", ["b", None]], "ab"),
        ([{"a": 1}], '{"a":1}'),
    ],
)
async def test_content_of_other_types_is_text(client: Any, server: LocalServer, pieces: Any, text: str) -> None:
    """The texts of parts, and JSON of all else."""
    parts = [*(chunk({"content": piece}) for piece in pieces), chunk({}, "stop"), DONE]
    events, completion = await followed(client, server, parts)
    assert completion.choices[0].message.content == text
    assert "".join(event.delta for event in events if event.type == "content.delta") == text
    assert [event.content for event in events if event.type == "content.done"] == [text]


@pytest.mark.parametrize("typed", [False, True], ids=["text", "typed"])
@pytest.mark.parametrize(
    "reasons",
    [["", "", "stop"], ["stop", "stop", "stop"], ["stop", "stop", None], [None, "", "stop"], ["", "stop", "stop"]],
)
async def test_an_answer_ends_once(client: Any, server: LocalServer, reasons: list[Any], typed: bool) -> None:
    """Neither an empty finish reason nor one in every chunk ends a choice before its last chunk."""
    pieces = ['{"a"', ":", "1}"]
    parts: list[Any] = [chunk({"content": piece}, reason) for piece, reason in zip(pieces, reasons, strict=True)]
    params = {"response_format": Sum} if typed else {}
    for first in ([], [chunk({"role": "assistant", "content": ""}, reasons[0])]):
        events, completion = await followed(client, server, [*first, *parts, DONE], **params)
        done = [event for event in events if event.type == "content.done"]
        assert [(event.content, event.parsed) for event in done] == [('{"a":1}', Sum(1) if typed else None)]
        assert completion.choices[0].finish_reason == "stop"
        assert not typed or completion.choices[0].message.parsed == Sum(1)


async def test_an_answer_that_does_not_fit_is_refused_at_its_end(client: Any, server: LocalServer) -> None:
    """Also if its end comes with its last text; the error has the whole answer."""
    parts: list[Any] = [chunk({"content": '{"a"'}), chunk({"content": ':"x"}'}, "stop"), DONE]
    with server.fault(Fault.events(parts)):
        async with client.chat.completions.stream(**ASKED, response_format=Sum) as stream:
            _, error = await events_until_error(stream, OutputParsingError)
    assert error.text == '{"a":"x"}'


async def test_custom_tools_are_called(client: Any, server: LocalServer) -> None:
    """Their input comes in pieces, with the name in the first or in each; functions may be called beside them."""
    parts = calls(
        {"index": 0, "id": "call_1", "type": "custom", "custom": {"name": "shell", "input": "ls"}},
        {"index": 0, "custom": {"input": " -l"}},
        {"index": 0, "id": "", "type": "", "custom": {"name": "", "input": " x"}},
        call('{"x":1}', "f", index=1, id="call_2"),
        {"index": 2, "id": "call_3", "custom": {"name": "shell", "input": "a"}},
        {"index": 2, "id": "call_3", "custom": {"name": "shell", "input": "b"}},
    )
    events, completion = await followed(client, server, parts)
    first, second, third = (made.to_dict() for made in completion.choices[0].message.tool_calls)
    assert first == {"index": 0, "id": "call_1", "type": "custom", "custom": {"name": "shell", "input": "ls -l x"}}
    assert second["function"] == {"name": "f", "arguments": '{"x":1}'}
    assert third == {"index": 2, "id": "call_3", "type": "custom", "custom": {"name": "shell", "input": "ab"}}
    assert {event.name for event in events if event.type.startswith("tool_calls.")} == {"f"}


async def test_custom_tools_with_one_index_are_told_apart(client: Any, server: LocalServer) -> None:
    """By their ids, as functions are."""
    parts = calls(
        {"index": 0, "id": "call_1", "type": "custom", "custom": {"name": "a", "input": "1"}},
        {"index": 0, "id": "call_2", "type": "custom", "custom": {"name": "b", "input": "2"}},
        {"index": 0, "custom": {"input": "3"}},
    )
    _, completion = await followed(client, server, parts)
    found = [made.to_dict()["custom"] for made in completion.choices[0].message.tool_calls]
    assert found == [{"name": "a", "input": "1"}, {"name": "b", "input": "23"}]


async def test_what_is_said_again_is_told_once(client: Any, server: LocalServer) -> None:
    """The deltas of arguments add up to them, and names are not doubled."""
    whole = call('{"x":1}', "f", index=0, id="call_1")
    events, completion = await followed(client, server, calls(whole, whole))
    deltas = [event for event in events if event.type == "tool_calls.function.arguments.delta"]
    assert "".join(event.arguments_delta for event in deltas) == '{"x":1}'
    parts: list[Any] = [
        chunk({"function_call": {"name": "f", "arguments": '{"x"'}}),
        chunk({"function_call": {"name": "f", "arguments": ":1}"}}),
        chunk({"reasoning_details": [{"index": 0, "format": "x-v1", "text": "a"}]}),
        chunk({"reasoning_details": [{"index": 0, "format": "x-v1", "text": "b"}]}),
        chunk({}, "function_call"), DONE,
    ]  # fmt: skip
    _, completion = await followed(client, server, parts)
    message = completion.choices[0].message
    assert (message.function_call.name, message.function_call.arguments) == ("f", '{"x":1}')
    assert message.to_dict()["reasoning_details"] == [{"index": 0, "format": "x-v1", "text": "ab"}]


async def test_an_empty_content_has_no_value(client: Any, server: LocalServer) -> None:
    """As where a function is called instead of answering."""
    parts: list[Any] = [
        chunk({"role": "assistant", "content": ""}), *calls(call('{"x":1}', "f", index=0, id="call_1")),
    ]  # fmt: skip
    _, completion = await followed(client, server, parts, response_format=Sum, tools=[f])
    (choice,) = completion.choices
    assert choice.message.parsed is None
    assert choice.message.tool_calls[0].function.name == "f"


async def test_empty_strings_are_no_values(client: Any, server: LocalServer) -> None:
    """The role, the id and the model that came stay, and a first chunk without them is no completion's."""
    parts: list[Any] = [
        {"id": "", "object": "", "created": 0, "model": "", "choices": []},
        {**chunk({"role": "assistant", "content": "a"}), "system_fingerprint": "fp", "service_tier": "flex"},
        {**chunk({"role": "", "content": "b"}), "system_fingerprint": "", "service_tier": ""},
        chunk({"role": None}, "stop"),
        DONE,
    ]
    _, completion = await followed(client, server, parts)
    assert (completion.id, completion.model, completion.created) == ("c", "m", 1)
    assert (completion.system_fingerprint, completion.service_tier) == ("fp", "flex")
    assert (completion.choices[0].message.role, completion.choices[0].message.content) == ("assistant", "ab")


@pytest.mark.parametrize(
    "odd",
    [
        "data: null\n\n", "data:null\n\n", ": comment\n\n", "event: ping\n\n", "data: {}\n\n",
        {**chunk({}), "choices": None}, {**chunk({}), "choices": []}, {**chunk({}), "choices": [None]},
        {**chunk({}), "choices": "x"}, {"usage": {"total_tokens": 1}}, chunk(None), chunk([]),
        chunk({"tool_calls": None}), chunk({"tool_calls": [None]}), chunk({"tool_calls": "x"}),
        chunk({"content": None}, logprobs=[]), chunk({}, logprobs="x"), chunk({}, logprobs={"content": "x"}),
        chunk({}, logprobs={"content": [None], "refusal": {}}), chunk({"function_call": "x"}), chunk({"refusal": None}),
    ],
    ids=lambda odd: json.dumps(odd)[:60],
)  # fmt: skip
async def test_chunks_that_say_nothing_change_nothing(client: Any, server: LocalServer, odd: Any) -> None:
    """Whatever their shape is, before the answer, in it and after it."""
    parts: list[Any] = [odd, chunk({"content": "a"}), odd, chunk({"content": "b"}), chunk({}, "stop"), odd, DONE]
    events, completion = await followed(client, server, parts)
    choice = completion.choices[0]
    assert (choice.message.content, choice.finish_reason, choice.message.tool_calls) == ("ab", "stop", None)
    assert [event.content for event in events if event.type == "content.done"] == ["ab"]
    for event in events:
        assert repr(event)  # reads each snapshot


@pytest.mark.parametrize("index", [None, "0", 0.0, "x", []])
async def test_choices_without_an_index_are_counted(client: Any, server: LocalServer, index: Any) -> None:
    """The only choice is the first."""
    parts: list[Any] = [chunk({"content": "a"}, index=index), chunk({"content": "b"}, "stop", index=index), DONE]
    _, completion = await followed(client, server, parts)
    assert [(choice.index, choice.message.content) for choice in completion.choices] == [(0, "ab")]


async def test_a_cut_stream_is_told_as_such_whatever_came(client: Any, server: LocalServer) -> None:
    """The error of the stream is raised, with what there is of a completion."""
    parts = [chunk({"content": [None, 5], "tool_calls": [None, {"index": None}]}, index="1"), chunk({}, logprobs=[])]
    with server.fault(Fault.events(parts)):
        async with client.chat.completions.stream(**ASKED) as stream:
            _, error = await events_until_error(stream, IncompleteStreamError)
    assert error.snapshot is not None


async def test_a_run_without_an_answer_says_so(client: Any, server: LocalServer) -> None:
    """An answer without a choice is an error with what came instead."""
    parts: list[Any] = [{**chunk({}), "choices": [], "extra": "what came"}, DONE]
    with server.fault(Fault.events(parts)), pytest.raises((UnparsedOutputError, APIError), match="what came"):
        async with client.chat.completions.run_tools_stream(**ASKED, tools=[f]) as stream:
            await stream.get_final_run()


async def test_a_message_in_place_of_deltas_is_what_was_said(client: Any, server: LocalServer) -> None:
    """Servers that stream an answer that they had already send it whole."""
    message = {"role": "assistant", "content": "all of it"}
    whole = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    parts: list[Any] = [{**whole, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}, DONE]
    events, completion = await followed(client, server, parts)
    assert completion.choices[0].message.content == "all of it"
    assert [event.delta for event in events if event.type == "content.delta"] == ["all of it"]


@pytest.mark.parametrize(
    "end", ['data: "[DONE]"\n\n', 'data:  "[DONE]" \n\n', "data:  [DONE] \n\n", "data:\t[DONE]\n\n"]
)
async def test_the_end_may_be_quoted(client: Any, server: LocalServer, end: str) -> None:
    """Servers that make JSON of all that they send have quotes around the end; others have spaces."""
    with server.fault(Fault.events([chunk({"content": "a"}), chunk({}, "stop"), end])):
        stream = await client.chat.completions.create(**ASKED, stream=True)
        chunks = [each async for each in stream]
    assert [each.choices[0].delta.content for each in chunks] == ["a", None]
