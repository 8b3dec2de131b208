"""`chat.completions.stream` with answers of a type, and what can go wrong with them; in every world."""

from __future__ import annotations

from typing import Any

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
    type_tool,
)
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from tests.streaming.test_chat_helper import ASKED, DONE, chunk

pytestmark = pytest.mark.anyio


class Town(pydantic.BaseModel):
    name: str
    size: int


class Place(msgspec.Struct):
    name: str


class Open(msgspec.Struct):
    tags: dict[str, str]


JSON = '{"name": "Ulm", "size": 3}'


def stream_of(server: LocalServer, *texts: str, finish: str = "stop") -> Any:
    """Have the server stream an answer in these pieces."""
    return server.fault(Fault.events([*(chunk({"content": text}) for text in texts), chunk({}, finish), DONE]))


async def read(stream: Any, told: list[str]) -> None:
    """Note the events of a stream."""
    async for event in stream:
        told.append(event.type)


async def test_the_content_is_parsed_as_it_comes(client: Any, server: LocalServer) -> None:
    """While it grows it is plain JSON, at the end a value of the type; its strict schema was sent."""
    with stream_of(server, '{"name": "U', 'lm", "size"', ": 3}"):
        async with client.chat.completions.stream(**ASKED, response_format=Town) as stream:
            told = [event async for event in stream]
            final = await stream.get_final_completion()
    partial = [event.parsed for event in told if event.type == "content.delta"]
    assert partial == [{"name": "U"}, {"name": "Ulm"}, {"name": "Ulm", "size": 3}]
    assert told[-1].type == "content.done"
    assert told[-1].parsed == final.choices[0].message.parsed == Town(name="Ulm", size=3)
    assert server.requests[-1].json["response_format"]["json_schema"]["name"] == "Town"


async def test_the_server_answers_as_the_schema_says(client: Any) -> None:
    """Of the server that is built in, too, a stream is of the type."""
    async with client.chat.completions.stream(**ASKED, response_format=Place) as stream:
        final = await stream.get_final_completion()
    assert isinstance(final.choices[0].message.parsed, Place)


@pytest.mark.parametrize(
    ("text", "partial"), [("no JSON", None), ('{"name": "Ulm"', {"name": "Ulm"}), ('{"name": 3}', {"name": 3})]
)
async def test_what_is_not_of_the_type_is_an_error_that_keeps_it(
    client: Any, server: LocalServer, text: str, partial: Any
) -> None:
    """What came before it was told; the error has the text, what can be read of it, and the answer."""
    told: list[str] = []
    with stream_of(server, text):
        async with client.chat.completions.stream(**ASKED, response_format=Place) as stream:
            with pytest.raises(OutputParsingError, match="cannot read the answer as Place") as caught:
                await read(stream, told)
    assert told == ["chunk", "content.delta"]
    assert (caught.value.text, caught.value.partial) == (text, partial)
    answer: Any = caught.value.completion
    assert answer.choices[0].message.content == text
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize(
    ("finish", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
async def test_an_answer_that_was_cut_off_or_withheld(
    client: Any, server: LocalServer, finish: str, error: type[UnparsedOutputError]
) -> None:
    """With a type the stream itself raises, and the error has what there is; without, only the final completion."""
    with stream_of(server, '{"name": "Ulm", "si', finish=finish):
        async with client.chat.completions.stream(**ASKED, response_format=Town) as stream:
            with pytest.raises(error) as caught:
                await stream.until_done()
            assert caught.value.partial == {"name": "Ulm"}
            assert (caught.value.text, caught.value.finish_reason) == ('{"name": "Ulm", "si', finish)
    with stream_of(server, "Ulm, ", finish=finish):
        async with client.chat.completions.stream(**ASKED) as stream:
            await stream.until_done()
            with pytest.raises(error) as caught:
                await stream.get_final_completion()
            assert caught.value.text == "Ulm, "


async def test_a_refusal_is_data(client: Any) -> None:
    """The refusal has its events; nothing is parsed."""
    asked = {**ASKED, "messages": [{"role": "user", "content": "Please refuse this"}]}
    async with client.chat.completions.stream(**asked, response_format=Town) as stream:
        told = {event.type async for event in stream}
        message = (await stream.get_final_completion()).choices[0].message
    assert {"refusal.delta", "refusal.done"} <= told
    assert not any(kind.startswith("content") for kind in told)
    assert message.parsed is None
    assert message.refusal


async def test_arguments_become_what_the_tool_was_made_of(client: Any, server: LocalServer) -> None:
    """Tools of types and of functions may be given as they are; one that is not strict is not parsed."""

    @function_tool
    def count(upto: int) -> int:
        return upto

    loose = {"type": "function", "function": {"name": "loose", "parameters": {"type": "object"}}}
    calls = [ToolCall("Place", '{"name": "Ulm"}'), ToolCall("count", '{"upto": 3}'), ToolCall("loose", '{"a": 1}')]
    server.reply(Reply(tool_calls=calls))
    async with client.chat.completions.stream(**ASKED, tools=iter([type_tool(Place), count, loose])) as stream:
        told = [event async for event in stream if event.type == "tool_calls.function.arguments.done"]
        message = (await stream.get_final_completion()).choices[0].message
    assert told[0].parsed_arguments == message.tool_calls[0].function.parsed_arguments == Place("Ulm")
    assert told[1].parsed_arguments.upto == 3
    assert (told[2].arguments, told[2].parsed_arguments) == ('{"a": 1}', None)


async def test_arguments_that_do_not_fit_the_tool(client: Any, server: LocalServer) -> None:
    """The error says of which call."""
    server.reply(Reply(tool_calls=[ToolCall("Place", '{"name": 3}')]))
    async with client.chat.completions.stream(**ASKED, tools=[type_tool(Place)]) as stream:
        with pytest.raises(OutputParsingError, match=r"the arguments of the call of Place.*\$\.name"):
            await stream.until_done()


async def test_what_cannot_be_expressed_is_not_sent(client: Any, server: LocalServer) -> None:
    """The schema is made before the request."""
    with pytest.raises(SchemaError, match=r"Open\.tags"):
        client.chat.completions.stream(**ASKED, response_format=Open)
    assert server.requests == []
