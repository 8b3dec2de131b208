"""Responses, models and moderations, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import NotFoundError
from openai_core.testing import LocalServer
from openai_core.types import Model, ModelDeleted, ModerationCreateResponse
from openai_core.types.responses import Response, ResponseCompletedEvent, ResponseCreatedEvent

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
    """Each type of event the API has is decoded into the class of that type."""
    events = [event async for event in await client.responses.create(model="every-event", input="x", stream=True)]
    names = {type(event).__name__ for event in events}
    assert len(names) == len({event.type for event in events}) > 50
    assert "UnknownVariant" not in names


async def test_life_of_a_response(client: Any) -> None:
    """A stored response can be read, asked for its input, cancelled and deleted."""
    made = await client.responses.create(model="m", input="hello", background=True)
    assert (await client.responses.retrieve(made.id)).id == made.id
    items = [item async for item in client.responses.input_items.list(made.id)]
    assert items[0].content[0].text == "hello"
    assert isinstance(await client.responses.cancel(made.id), Response)
    assert await client.responses.delete(made.id) is None
    with pytest.raises(NotFoundError):
        await client.responses.retrieve(made.id)


async def test_stored_events_can_be_read_again(client: Any) -> None:
    """The events of a stored response come again, from any point on."""
    first = [event async for event in await client.responses.create(model="m", input="hello", stream=True)]
    response_id = first[0].response.id
    again = await client.responses.retrieve(response_id, stream=True, starting_after=2)
    assert [event.sequence_number async for event in again] == [event.sequence_number for event in first[3:]]


async def test_output_goes_back_as_input(client: Any, server: LocalServer) -> None:
    """`input=[*previous.output, …]` sends every kind of item as it was received: nothing added, nothing lost."""
    previous = await client.responses.create(model="every-event", input="x")
    await client.responses.create(model="m", input=[*previous.output, {"role": "user", "content": "more"}])
    raw = await client.responses.with_raw_response.create(model="every-event", input="x")
    sent = server.requests[1].json["input"][:-1]
    received = raw.json()["output"]
    assert [item["type"] for item in sent] == [item["type"] for item in received]
    assert [item.keys() for item in sent] == [item.keys() for item in received]


async def test_tokens_are_counted(client: Any) -> None:
    """Input tokens can be counted without making a response."""
    assert (await client.responses.input_tokens.count(model="m", input="one two three")).input_tokens >= 3


async def test_models(client: Any) -> None:
    """Models can be listed, looked up and deleted."""
    models = [model async for model in client.models.list()]
    assert all(isinstance(model, Model) for model in models)
    assert (await client.models.retrieve(models[0].id)) == models[0]
    tuned = [model for model in models if model.owned_by != "system"]
    assert isinstance(await client.models.delete(tuned[0].id), ModelDeleted)


async def test_moderations(client: Any, server: LocalServer) -> None:
    """One result for each input, its categories by attribute."""
    answer = await client.moderations.create(input=["a", "b"], model="omni-moderation-latest")
    assert isinstance(answer, ModerationCreateResponse)
    assert len(answer.results) == 2
    assert answer.results[0].flagged in (True, False)
    assert server.requests[0].json["input"] == ["a", "b"]
