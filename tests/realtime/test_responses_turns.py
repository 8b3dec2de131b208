"""Responses over a websocket with the embedded server, in all worlds; each event is decoded strictly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import WebSocketConnectionClosedError
from openai_core.testing import Fault, LocalServer, Reply, SocketFault

pytestmark = pytest.mark.anyio

TERMINAL = ("response.completed", "response.failed", "response.incomplete", "error")


@pytest.fixture
def client(make_client: Callable[..., Any]) -> Any:
    return make_client(_strict_response_validation=True)


async def turn(connection: Any, **params: Any) -> Any:
    """The last event of a turn."""
    await connection.response.create(**{"model": "gpt-5", "store": False, **params})
    return (await rest(connection))[-1]


async def rest(connection: Any) -> list[Any]:
    found: list[Any] = []
    with anyio.fail_after(20):
        while not found or found[-1].type not in TERMINAL:
            found.append(await connection.recv())
    return found


async def test_turns_have_the_events_of_streams(client: Any) -> None:
    async with client.responses.connect() as connection:
        await connection.response.create(model="gpt-5", input="Hello")
        events = await rest(connection)
    assert "".join(each.delta for each in events if each.type == "response.output_text.delta") == "You said: Hello"
    assert [each.sequence_number for each in events] == list(range(len(events)))
    assert (await client.responses.retrieve(events[-1].response.id)).output_text == "You said: Hello"


async def test_the_last_response_is_cached_until_a_turn_fails(client: Any) -> None:
    """With `store=False` there is nothing else to follow up."""
    async with client.responses.connect() as connection:
        first = (await turn(connection, input="one")).response
        second = (await turn(connection, input="two", previous_response_id=first.id)).response
        assert second.usage.input_tokens > first.usage.input_tokens
        failed = await turn(connection, input="three", previous_response_id=first.id)
        assert (failed.error.code, failed.status) == ("previous_response_not_found", 400)
        failed = await turn(connection, input="four", previous_response_id=second.id)
        assert failed.error.code == "previous_response_not_found", "the failed turn has evicted it"


async def test_a_warm_up_says_nothing_and_can_be_followed(client: Any) -> None:
    async with client.responses.connect() as connection:
        await connection.send({"type": "response.create", "model": "gpt-5", "input": "x", "generate": False})
        warm = (await rest(connection))[-1].response
        assert warm.output == []
        assert (await turn(connection, input="go", previous_response_id=warm.id)).type == "response.completed"


@pytest.mark.slow
async def test_lanes_run_side_by_side_and_each_in_order(client: Any, server: LocalServer) -> None:
    # The second lane is asked for while the first is under way, also on a busy machine.
    server.fault(Fault.delay(between_events=0.01), path="/responses")
    async with client.responses.connect() as connection:
        for lane, text in (("a", "count to 100"), ("b", "count to 100"), ("a", "then this")):
            await connection.response.create(model="gpt-5", input=text, stream_id=lane)
        events = [event for _ in range(3) for event in await rest(connection)]
    assert {event.stream_id for event in events} == {"a", "b"}
    ends = [(event.stream_id, event.response.output_text) for event in events if event.type == "response.completed"]
    assert [text.split()[0] for lane, text in ends if lane == "a"] == ["1", "You"]
    first_end = next(at for at, event in enumerate(events) if event.type == "response.completed")
    assert {event.stream_id for event in events[:first_end]} == {"a", "b"}


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ({"type": "x"}, "invalid_value"),
        ({"type": "response.create", "model": "m", "input": "x", "stream": True}, "unsupported_parameter"),
        ({"type": "response.create", "model": "m", "input": "x", "background": True}, "unsupported_parameter"),
        ({"type": "response.create", "input": "x"}, "missing_required_parameter"),
        ({"type": "response.create", "model": "m", "input": "x", "stream_id": "x" * 257}, "invalid_value"),
    ],
)
async def test_what_is_wrong_is_an_error_of_its_lane(client: Any, event: Any, code: str) -> None:
    async with client.responses.connect() as connection:
        await connection.send(event)
        found = await connection.recv()
        assert (found.type, found.error.code, found.stream_id) == ("error", code, event.get("stream_id"))
        assert (await turn(connection, input="on")).type == "response.completed"


async def test_too_many_at_once_and_too_many_lanes_are_refused(client: Any) -> None:
    async with client.responses.connect() as connection:
        for number in range(17):
            await connection.response.create(model="m", input="count to 5000", stream_id=f"lane-{number % 2}")
        with anyio.fail_after(20):
            while (event := await connection.recv()).type != "error":
                pass
        assert (event.error.code, event.status) == ("too_many_in_flight", 429)
    async with client.responses.connect() as connection:
        for number in range(32):
            await connection.response.create(model="m", input="x", stream_id=f"lane-{number}")
            await rest(connection)
        await connection.response.create(model="m", input="x", stream_id="one-more")
        assert (await rest(connection))[-1].error.code == "too_many_streams"


async def test_failures_and_ends_are_events(client: Any, server: LocalServer) -> None:
    server.reply(Reply(error="no power"), path="/responses", times=1)
    async with client.responses.connect() as connection:
        assert (await turn(connection, input="x")).response.error.message == "no power"
        assert (await turn(connection, input="count to 9", max_output_tokens=2)).type == "response.incomplete"
        await connection.response.steer(input="faster", previous_response_id="resp_1")
        assert (await connection.recv()).error.code == "response_not_found"
    server.fault(SocketFault.expired(after="response.completed"))
    async with client.responses.connect() as connection:
        await turn(connection, input="x")
        assert (await connection.recv()).error.code == "websocket_connection_limit_reached"
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv()
