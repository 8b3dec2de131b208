"""Responses, in every world: made, streamed, stored, followed up, run in the background."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from openai_core import APIError, BadRequestError, NotFoundError
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from openai_core.types import responses
from openai_core.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseOutputMessage,
    ResponseReasoningItem,
    ResponseStreamEvent,
)
from tests.streaming.reading import events_until_error

pytestmark = pytest.mark.anyio


async def test_create_gives_the_response(client: Any, server: LocalServer) -> None:
    """A response has its output, and its text at hand."""
    response = await client.responses.create(model="gpt-5", input="Say hello to Ada")
    assert isinstance(response, Response)
    assert "Ada" in response.output_text
    assert response.output[0].type == "message"
    assert server.requests[0].json == {"model": "gpt-5", "input": "Say hello to Ada"}


async def test_create_streams_events(client: Any) -> None:
    """The deltas of a stream are the text of the response that completes it."""
    events = [event async for event in await client.responses.create(model="m", input="count to 5", stream=True)]
    assert isinstance(events[0], ResponseCreatedEvent)
    assert isinstance(events[-1], ResponseCompletedEvent)
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text == events[-1].response.output_text
    assert [event.sequence_number for event in events] == list(range(len(events)))


async def test_every_event_has_its_class(client: Any) -> None:
    """Each type of event the API has is decoded into the class of that type, by itself."""
    events = [event async for event in await client.responses.create(model="every-event", input="x", stream=True)]

    for event in events:
        assert event.type == type(event).__struct_config__.tag
    not_in_one_that_completes = {"ResponseErrorEvent", "ResponseFailedEvent", "ResponseIncompleteEvent"}
    known = {kind.__name__ for kind in get_args(ResponseStreamEvent)}
    assert {type(event).__name__ for event in events} == known - not_in_one_that_completes


@pytest.mark.parametrize("end", ["failed", "incomplete"])
async def test_response_that_does_not_complete(client: Any, end: str) -> None:
    """A response that fails ends its stream with an event that has it; that is no error of the stream."""
    events = [
        event async for event in await client.responses.create(model=f"every-event:{end}", input="x", stream=True)
    ]

    assert events[-1].type == f"response.{end}"
    assert events[-1].response.status == end
    assert isinstance(events[-1], getattr(responses, f"Response{end.title()}Event"))
    details = events[-1].response.error if end == "failed" else events[-1].response.incomplete_details
    assert details is not None


async def test_error_event_is_raised(client: Any) -> None:
    """An event of type `error` ends the stream as an APIError, after the events before it."""
    stream = await client.responses.create(model="every-event:error", input="x", stream=True)
    events, error = await events_until_error(stream, APIError)

    assert len(events) > 50
    assert "the stream broke off" in str(error)
    assert error.code == "server_error"


async def test_unknown_event_is_delivered(client: Any, server: LocalServer) -> None:
    """An event of a type that came after this version is given with its fields."""
    strange = {"type": "response.telepathy.delta", "thought": "?", "sequence_number": 0}
    with server.fault(Fault.events([strange])):
        patient = client.with_options(incomplete_streams="accept")
        (event,) = [event async for event in await patient.responses.create(model="m", input="x", stream=True)]

    assert (event.type, event.thought) == ("response.telepathy.delta", "?")
    assert event.to_dict() == strange


async def test_output_text_joins_all_messages(client: Any, server: LocalServer) -> None:
    """The text is that of all parts of all messages, and of nothing else."""

    def message(*parts: Any) -> Any:
        return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": list(parts)}

    def said(text: str) -> Any:
        return {"type": "output_text", "text": text, "annotations": []}

    output = [
        message(said("one "), {"type": "refusal", "refusal": "no"}, said("two ")),
        {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "hidden"}]},
        message(said("three")),
    ]
    with server.fault(Fault.unknown_fields({"output": output})):
        response = await client.responses.create(model="m", input="x")

    assert response.output_text == "one two three"
    assert isinstance(response.output[0], ResponseOutputMessage)
    assert "output_text" not in response.to_dict()


@pytest.mark.parametrize("output", [[], None], ids=repr)
async def test_output_text_of_nothing_is_empty(client: Any, server: LocalServer, output: Any) -> None:
    """A response that says nothing has an empty text."""
    with server.fault(Fault.unknown_fields({"output": output})):
        assert (await client.responses.create(model="m", input="x")).output_text == ""


async def test_stored_response_can_be_read(client: Any) -> None:
    """A response is found by its id, as it was."""
    made = await client.responses.create(model="m", input="hello")
    found = await client.responses.retrieve(made.id)

    assert isinstance(found, Response)
    assert found.to_dict() == made.to_dict()


async def test_parameters_of_retrieve_are_in_the_query(client: Any, server: LocalServer) -> None:
    """What to include is asked for in brackets."""
    made = await client.responses.create(model="m", input="hello")
    await client.responses.retrieve(made.id, include=["reasoning.encrypted_content"], include_obfuscation=False)

    assert server.requests[1].query_items == [
        ("include[]", "reasoning.encrypted_content"),
        ("include_obfuscation", "false"),
    ]
    assert server.requests[1].body == b""


async def test_background_response_can_be_cancelled(client: Any) -> None:
    """A response in the background is cancelled before its end, and says so."""
    made = await client.responses.create(model="m", input="hello", background=True)
    cancelled = await client.responses.cancel(made.id)

    assert made.status == "queued"
    assert (cancelled.id, cancelled.status) == (made.id, "cancelled")


async def test_only_background_responses_can_be_cancelled(client: Any) -> None:
    """The server's refusal is told."""
    made = await client.responses.create(model="m", input="hello")
    with pytest.raises(BadRequestError, match="background"):
        await client.responses.cancel(made.id)


async def test_deleted_response_is_gone(client: Any) -> None:
    """Deleting gives nothing; after it the response is not found."""
    made = await client.responses.create(model="m", input="hello")

    assert await client.responses.delete(made.id) is None
    with pytest.raises(NotFoundError):
        await client.responses.retrieve(made.id)


async def test_input_items_are_listed_in_pages(client: Any, server: LocalServer) -> None:
    """What a response was made from is listed, each item of its own type, page after page."""
    given = [{"role": "user", "content": text} for text in ("one", "two", "three")]
    made = await client.responses.create(model="m", input=given)
    items = [item async for item in client.responses.input_items.list(made.id, limit=2, order="asc")]

    assert [item.content[0].text for item in items] == ["one", "two", "three"]
    assert {item.type for item in items} == {"message"}
    assert [request.query.get("after") for request in server.requests[1:]] == [None, items[1].id]
    assert all(request.query["order"] == "asc" for request in server.requests[1:])


async def test_conversation_goes_on(client: Any) -> None:
    """A response that follows another has the other's input before its own."""
    first = await client.responses.create(model="m", input="one")
    second = await client.responses.create(model="m", input="two", previous_response_id=first.id)
    items = [item async for item in client.responses.input_items.list(second.id, order="asc")]

    assert second.previous_response_id == first.id
    assert [item.content[0].text for item in items] == ["one", first.output_text, "two"]


async def test_stored_events_can_be_read_again(client: Any) -> None:
    """The events of a stored response come again, from any point on."""
    first = [event async for event in await client.responses.create(model="m", input="hello", stream=True)]
    response_id = first[0].response.id
    again = await client.responses.retrieve(response_id, stream=True, starting_after=2)
    assert [event async for event in again] == first[3:]


async def test_output_goes_back_as_input(client: Any, server: LocalServer) -> None:
    """`input=[*previous.output, …]` sends every kind of item exactly as it was received."""
    raw = await client.responses.with_raw_response.create(model="every-event", input="x")
    previous = raw.parse()
    await client.responses.create(model="m", input=[*previous.output, {"role": "user", "content": "more"}])

    received = raw.json()["output"]
    assert len({item["type"] for item in received}) > 20
    assert server.requests[1].json["input"] == [*received, {"role": "user", "content": "more"}]


async def test_unknown_items_and_fields_go_back_as_input(client: Any, server: LocalServer) -> None:
    """What a server invents is sent back as it came, too."""
    strange = {"id": "x_1", "type": "telepathy", "thought": {"of": ["you"]}, "status": None}
    with server.fault(Fault.unknown_fields({"output": [strange]}), times=1):
        previous = await client.responses.create(model="m", input="x")
    with server.fault(Fault.body("{}")):
        await client.responses.create(model="m", input=list(previous.output))

    assert previous.output[0].thought == {"of": ["you"]}
    assert server.requests[1].json["input"] == [strange]


async def test_one_item_goes_back_by_itself(client: Any, server: LocalServer) -> None:
    """A call of a tool is answered with the call before its result."""
    with server.reply(Reply(reasoning="hm", tool_calls=[ToolCall("add", '{"a": 1}')]), times=1):
        previous = await client.responses.create(model="m", input="x")
    result = {"type": "function_call_output", "call_id": previous.output[-1].call_id, "output": "2"}
    answer = await client.responses.create(model="m", input=[*previous.output, result])

    assert [type(item).__name__ for item in previous.output] == ["ResponseReasoningItem", "ResponseFunctionToolCall"]
    assert isinstance(previous.output[0], ResponseReasoningItem)
    assert answer.output_text == "The tool says: 2"
    assert server.requests[1].json["input"][-1] == result


async def test_tokens_are_counted(client: Any) -> None:
    """Input tokens can be counted without making a response."""
    counted = await client.responses.input_tokens.count(model="m", input="one two three")

    assert counted.input_tokens == 3
    assert counted.object == "response.input_tokens"
