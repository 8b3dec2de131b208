"""Answers of a type of the caller's, in every world, and what can go wrong with them."""

from __future__ import annotations

import copy
import dataclasses
import enum
import pickle
from typing import Any, TypedDict

import msgspec
import pydantic
import pytest

from openai_core import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OutputParsingError,
    SchemaError,
    UnparsedOutputError,
    function_tool,
    pydantic_function_tool,
    responses_type_tool,
    type_tool,
)
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_core.types.chat import ParsedChatCompletion
from openai_core.types.responses import ParsedResponse

pytestmark = pytest.mark.anyio


class Event(pydantic.BaseModel):
    """Something that happens."""

    name: str
    people: list[str]


class EventStruct(msgspec.Struct):
    name: str
    people: list[str]


@dataclasses.dataclass
class EventData:
    name: str
    people: list[str]


class EventDict(TypedDict):
    name: str
    people: list[str]


class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


class Open(msgspec.Struct):
    tags: dict[str, str]


JSON = '{"name": "Fair", "people": ["Alice", "Bob"]}'
VALUES: list[tuple[Any, str, Any]] = [
    (Event, JSON, Event(name="Fair", people=["Alice", "Bob"])),
    (EventStruct, JSON, EventStruct("Fair", ["Alice", "Bob"])),
    (EventData, JSON, EventData("Fair", ["Alice", "Bob"])),
    (EventDict, JSON, {"name": "Fair", "people": ["Alice", "Bob"]}),
    (Colour, '{"value": "green"}', Colour.GREEN),
    (list[EventStruct], f'{{"value": [{JSON}]}}', [EventStruct("Fair", ["Alice", "Bob"])]),
    (list[Event], f'{{"value": [{JSON}]}}', [Event(name="Fair", people=["Alice", "Bob"])]),
    (int | None, '{"value": null}', None),
]
NAMES = ["pydantic", "struct", "dataclass", "typeddict", "enum", "list", "list of pydantic", "union"]


async def parse_chat(client: Any, **arguments: Any) -> Any:
    return await client.chat.completions.parse(
        model="gpt-5", **{"messages": [{"role": "user", "content": "Plan it"}], **arguments}
    )


async def parse_response(client: Any, **arguments: Any) -> Any:
    return await client.responses.parse(model="gpt-5", **{"input": "Plan it", **arguments})


@pytest.mark.parametrize(("of", "text", "value"), VALUES, ids=NAMES)
async def test_values_of_chat_completions_are_parsed(
    client: Any, server: LocalServer, of: Any, text: str, value: Any
) -> None:
    server.reply(text)
    completion = await parse_chat(client, response_format=of)
    assert isinstance(completion, ParsedChatCompletion)
    assert completion.choices[0].message.parsed == value
    assert completion.choices[0].message.content == text
    sent = server.requests[-1].json["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["strict"] is True
    assert sent["json_schema"]["schema"]["additionalProperties"] is False


@pytest.mark.parametrize(("of", "text", "value"), VALUES, ids=NAMES)
async def test_values_of_responses_are_parsed(client: Any, server: LocalServer, of: Any, text: str, value: Any) -> None:
    server.reply(text)
    response = await parse_response(client, text_format=of)
    assert isinstance(response, ParsedResponse)
    assert response.output_parsed == value
    assert response.output_text == text
    assert server.requests[-1].json["text"]["format"]["strict"] is True


async def test_the_server_answers_as_the_schema_says(client: Any) -> None:
    completion = await parse_chat(client, response_format=Event)
    assert isinstance(completion.choices[0].message.parsed, Event)
    response = await parse_response(client, response_format=EventStruct)
    assert isinstance(response.output_parsed, EventStruct)


async def test_other_formats_stay_as_they_are(client: Any, server: LocalServer) -> None:
    completion = await parse_chat(client, response_format={"type": "json_object"})
    assert completion.choices[0].message.parsed is None
    assert server.requests[-1].json["response_format"] == {"type": "json_object"}
    completion = await parse_chat(client)
    assert completion.choices[0].message.content == "You said: Plan it"
    assert (await parse_response(client)).output_parsed is None


async def test_the_api_has_more_names(client: Any) -> None:
    completion = await client.beta.chat.completions.parse(
        model="gpt-5", messages=[{"role": "user", "content": "x"}], response_format=Event
    )
    assert isinstance(completion.choices[0].message.parsed, Event)


async def test_raw_responses_parse_too(client: Any) -> None:
    raw = await client.chat.completions.with_raw_response.parse(
        model="gpt-5", messages=[{"role": "user", "content": "x"}], response_format=Event
    )
    assert raw.status_code == 200
    assert isinstance(raw.parse().choices[0].message.parsed, Event)
    raw = await client.responses.with_raw_response.parse(model="gpt-5", input="x", text_format=Event)
    assert isinstance(raw.parse().output_parsed, Event)


async def test_verbosity_and_text_go_together(client: Any, server: LocalServer) -> None:
    await parse_response(client, text_format=Event, verbosity="low")
    text = server.requests[-1].json["text"]
    assert (text["verbosity"], text["format"]["name"]) == ("low", "Event")


@pytest.mark.parametrize(
    ("arguments", "text", "value", "sent"),
    [
        ({"parse_as": Open}, '{"tags": {}}', Open({}), None),
        ({"parse_as": list[int]}, "[1, 2]", [1, 2], None),
        ({"parse_as": None}, '{"tags": {}}', None, None),
        ({"parse_as": Open, "text": {"format": {"type": "json_object"}}}, '{"tags": {}}', Open({}), "json_object"),
        ({"parse_as": list[int], "text_format": Event}, "[1, 2]", [1, 2], "json_schema"),
        ({"parse_as": None, "text_format": Event}, '{"tags": {}}', None, "json_schema"),
    ],
)
async def test_a_response_is_parsed_as_a_type_that_is_not_sent(
    client: Any, server: LocalServer, arguments: dict[str, Any], text: str, value: Any, sent: str | None
) -> None:
    server.reply(text)
    response = await parse_response(client, **arguments)
    assert response.output_parsed == value
    asked = server.requests[0].json
    assert "parse_as" not in asked
    assert asked.get("text", {}).get("format", {}).get("type") == sent


async def test_an_answer_that_does_not_fit_what_it_is_parsed_as(client: Any, server: LocalServer) -> None:
    server.reply("no JSON")
    with pytest.raises(OutputParsingError, match="the answer as Open"):
        await parse_response(client, parse_as=Open)
    with pytest.raises(
        TypeError, match=r"^parse_as=<function .* is nothing that JSON can be decoded into; use a pydantic"
    ):
        await parse_response(client, parse_as=lambda: None)
    assert len(server.requests) == 1


async def test_each_of_several_choices_is_parsed(client: Any) -> None:
    completion = await parse_chat(client, response_format=EventStruct, n=3)
    assert [type(choice.message.parsed) for choice in completion.choices] == [EventStruct] * 3


# Tools


async def test_chat_tools_have_parsed_arguments(client: Any, server: LocalServer) -> None:
    @function_tool
    def remind(of: str, hours: int = 1) -> str:
        return of * hours

    calls = [
        ToolCall("Event", JSON),
        ToolCall("EventStruct", JSON),
        ToolCall("remind", '{"of": "Fair", "hours": 3}'),
        ToolCall("plain", '{"a": 1}'),
        ToolCall("loose", '{"a": 1}'),
    ]
    server.reply(Reply(tool_calls=calls))
    plain = {"type": "function", "function": {"name": "plain", "strict": True, "parameters": {"type": "object"}}}
    loose = {"type": "function", "function": {"name": "loose", "parameters": {"type": "object"}}}
    completion = await parse_chat(
        client, tools=[pydantic_function_tool(Event), type_tool(EventStruct), remind, plain, loose]
    )
    assert completion.choices[0].finish_reason == "tool_calls"
    parsed = [call.function.parsed_arguments for call in completion.choices[0].message.tool_calls]
    assert parsed[0] == Event(name="Fair", people=["Alice", "Bob"])
    assert parsed[1] == EventStruct("Fair", ["Alice", "Bob"])
    assert (parsed[2].of, parsed[2].hours) == ("Fair", 3)
    assert parsed[3:] == [{"a": 1}, None]
    assert [tool["function"].get("strict") for tool in server.requests[-1].json["tools"]] == [True] * 4 + [None]


async def test_response_tools_have_parsed_arguments(client: Any, server: LocalServer) -> None:
    server.reply(Reply(tool_calls=[ToolCall("EventStruct", JSON), ToolCall("Event", JSON)]))
    response = await parse_response(
        client, text_format=Event, tools=[responses_type_tool(EventStruct), pydantic_function_tool(Event)]
    )
    calls = [item for item in response.output if item.type == "function_call"]
    assert [call.parsed_arguments for call in calls] == [
        EventStruct("Fair", ["Alice", "Bob"]),
        Event(name="Fair", people=["Alice", "Bob"]),
    ]
    assert response.output_parsed is None
    assert [tool["name"] for tool in server.requests[-1].json["tools"]] == ["EventStruct", "Event"]


async def test_tools_that_are_not_strict_are_not_parsed(client: Any, server: LocalServer) -> None:
    """Whatever their arguments say is the caller's to read, JSON or not."""
    for text in ('{"a": 1}', "no JSON", '{"a": '):
        server.reply(Reply(tool_calls=[ToolCall("loose", text)]), times=2)
        for strict in ({}, {"strict": False}):
            function = {"name": "loose", **strict, "parameters": {"type": "object"}}
            completion = await parse_chat(client, tools=[{"type": "function", "function": function}])
            call = completion.choices[0].message.tool_calls[0].function
            assert (call.arguments, call.parsed_arguments) == (text, None)
            assert server.requests[-1].json["tools"][0]["function"] == function
    server.reply(Reply(tool_calls=[ToolCall("loose", "no JSON")]))
    response = await parse_response(client, tools=[{"type": "function", "name": "loose", "parameters": None}])
    assert (response.output[-1].arguments, response.output[-1].parsed_arguments) == ("no JSON", None)


async def test_arguments_that_do_not_fit(client: Any, server: LocalServer) -> None:
    server.reply(Reply(tool_calls=[ToolCall("EventStruct", '{"name": "Fair"}')]))
    for call in (
        parse_chat(client, tools=[type_tool(EventStruct)]),
        parse_response(client, tools=[responses_type_tool(EventStruct)]),
    ):
        with pytest.raises(OutputParsingError, match=r"arguments of the call of EventStruct.*people") as caught:
            await call
        assert caught.value.text == '{"name": "Fair"}'
        assert caught.value.partial == {"name": "Fair"}


# What can go wrong


async def test_refusals_are_data(client: Any) -> None:
    completion = await parse_chat(
        client, response_format=Event, messages=[{"role": "user", "content": "Please refuse this"}]
    )
    assert completion.choices[0].message.parsed is None
    assert "cannot help" in completion.choices[0].message.refusal
    response = await parse_response(client, text_format=Event, input="Please refuse this")
    assert response.output_parsed is None
    assert response.output[-1].content[0].type == "refusal"


async def test_an_answer_that_was_cut_off_is_an_error(client: Any, server: LocalServer) -> None:
    server.reply(JSON)
    for call in (
        parse_chat(client, response_format=Event, max_completion_tokens=3),
        parse_response(client, text_format=Event, max_output_tokens=3),
    ):
        with pytest.raises(LengthFinishReasonError, match="cut off at the length limit after 3 tokens") as caught:
            await call
        _assert_keeps_everything(caught.value, ("length", "max_output_tokens"))
        assert caught.value.partial == {"name": "Fair"}


async def test_withheld_output_is_an_error_that_keeps_it(client: Any) -> None:
    question = "Trigger the content filter"
    for call in (
        parse_chat(client, response_format=Event, messages=[{"role": "user", "content": question}]),
        parse_response(client, text_format=Event, input=question),
    ):
        with pytest.raises(ContentFilterFinishReasonError, match="withheld by the content filter") as caught:
            await call
        _assert_keeps_everything(caught.value, ("content_filter",))


@pytest.mark.parametrize(
    ("text", "partial"),
    [("Here you are: {}", None), ('{"name": "Fair"}', {"name": "Fair"}), ('{"name": 3, "people": []}', None)],
)
@pytest.mark.parametrize("of", [Event, EventStruct, list[Event]])
async def test_answers_that_do_not_fit(client: Any, server: LocalServer, of: Any, text: str, partial: Any) -> None:
    server.reply(text)
    for call in (parse_chat(client, response_format=of), parse_response(client, text_format=of)):
        with pytest.raises(OutputParsingError, match="cannot read the answer as") as caught:
            await call
        _assert_keeps_everything(caught.value, ("stop", "completed"))
        assert caught.value.text == text
        assert partial is None or caught.value.partial == partial
        assert isinstance(caught.value.__cause__, ValueError)


def _assert_keeps_everything(error: UnparsedOutputError, reasons: tuple[str, ...]) -> None:
    assert error.finish_reason in reasons
    assert error.usage is not None
    assert error.request_id
    assert error.text is not None
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(copied), copied.partial, copied.text) == (str(error), error.partial, error.text)


async def test_what_cannot_be_expressed_is_not_sent(client: Any, server: LocalServer) -> None:
    for call in (parse_chat(client, response_format=Open), parse_response(client, text_format=Open)):
        with pytest.raises(SchemaError, match=r"Open\.tags: strict mode cannot express a map"):
            await call
    assert server.requests == []


async def test_mistakes_in_calling_are_told(client: Any, server: LocalServer) -> None:
    with pytest.raises(TypeError, match=r"^text_format takes a type; .* pass text=\{'format': \{\.\.\.\}\}$"):
        await parse_response(client, text_format={"type": "json_object"})
    with pytest.raises(TypeError, match=r"both text_format and text\['format'\]"):
        await parse_response(client, text_format=Event, text={"format": {"type": "text"}})
    with pytest.raises(TypeError, match="are the same; give one"):
        await parse_response(client, text_format=Event, response_format=Event)
    with pytest.raises(TypeError, match=r"use responses.stream\(\)"):
        await parse_response(client, text_format=Event, stream=True)
    with pytest.raises(TypeError, match="did you mean 'model'"):
        await client.chat.completions.parse(modle="x", messages=[], response_format=Event)
    assert server.requests == []


async def test_models_of_each_call_are_not_kept(client: Any) -> None:
    import gc
    import weakref

    found: list[Any] = []
    for number in range(80):
        made: Any = pydantic.create_model(f"Made{number}", x=(int, ...))
        completion = await parse_chat(client, response_format=made)
        assert completion.choices[0].message.parsed.x == 1
        found.append(weakref.ref(made))
        del made, completion
    gc.collect()
    assert sum(ref() is not None for ref in found) <= 66, "only the types that were used last are remembered"
