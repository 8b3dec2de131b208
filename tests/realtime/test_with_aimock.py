"""The same conversations with a server that is not ours, for what it has: texts, functions, failures and lost ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from openai_core import WebSocketConnectionClosedError
from openai_core.errors import APIError
from openai_core.realtime import ReconnectedEvent
from tests.realtime.aimock import MissingError, aimock
from tests.realtime.receiving import until

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

FIXTURES: list[dict[str, Any]] = [
    {"match": {"userMessage": "hello"}, "response": {"content": "Hi there, friend"}, "chunkSize": 4},
    {
        "match": {"userMessage": "weather"},
        "response": {"toolCalls": [{"name": "get_weather", "arguments": '{"city":"Paris"}'}]},
    },
    {
        "match": {"userMessage": "fail"},
        "response": {"error": {"message": "no power", "type": "server_error"}, "status": 500},
    },
    {
        "match": {"userMessage": "truncate"},
        "response": {"content": "one two three four five six"},
        "chunkSize": 4,
        "truncateAfterChunks": 2,
    },
    {
        "match": {"userMessage": "disconnect"},
        "response": {"content": "one two three four five six"},
        "chunkSize": 4,
        "latency": 40,
        "disconnectAfterMs": 60,
    },
    {"match": {"userMessage": "huge"}, "response": {"content": "x" * 3_000_000}, "chunkSize": 3_000_000},
]


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with aimock(FIXTURES, tmp_path_factory.mktemp("aimock")) as url:
            yield url
    except MissingError as exc:
        pytest.skip(str(exc))


@pytest.fixture
def client(base_url: str, make_client: Callable[..., Any]) -> Any:
    return make_client(base_url=base_url)


async def ask(connection: Any, text: str) -> None:
    await connection.conversation.item.create(
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    )
    await connection.response.create()


def joined(events: list[Any], kind: str) -> str:
    return "".join(event.delta for event in events if event.type == kind)


async def test_a_conversation_in_text_with_a_function(client: Any) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "hello")
        events = await until(connection, "response.done")
        assert joined(events, "response.output_text.delta") == "Hi there, friend"
        assert events[-1].response.status == "completed"
        await ask(connection, "weather")
        events = await until(connection, "response.done")
        assert joined(events, "response.function_call_arguments.delta") == '{"city":"Paris"}'
        assert events[-1].response.output[0].name == "get_weather"


async def test_a_connection_goes_on_after_a_failed_response_and_nonsense(client: Any) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "fail")
        assert (await until(connection, "response.done"))[-1].response.status == "failed"
        await connection.send_raw("nonsense")
        assert (await until(connection, "error"))[-1].error.code == "invalid_json"
        await ask(connection, "hello")
        assert (await until(connection, "response.done"))[-1].response.status == "completed"


@pytest.mark.parametrize("how", ["truncate", "disconnect"])
async def test_a_response_that_is_lost_is_named(client: Any, how: str) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, how)
        response_id = (await until(connection, "response.created"))[-1].response.id
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await until(connection, "response.done")
    assert (caught.value.close_code, caught.value.response_ids) == (1006, (response_id,))


async def test_a_lost_connection_is_made_again(client: Any) -> None:
    options: dict[str, Any] = {"reconnect": True, "initial_delay": 0.001, "max_delay": 0.002}
    async with client.realtime.connect(model="gpt-realtime", **options) as connection:
        await ask(connection, "truncate")
        with anyio.fail_after(20):
            while not isinstance(event := await connection.recv(), ReconnectedEvent):
                pass
        assert (event.close_code, len(event.lost_responses)) == (1006, 1)
        await ask(connection, "hello")
        assert (await until(connection, "response.done"))[-1].response.status == "completed"


async def test_frames_of_three_megabytes_are_received(client: Any) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "huge")
        events = await until(connection, "response.done")
    assert joined(events, "response.output_text.delta") == "x" * 3_000_000


async def test_the_beta_is_gone(client: Any) -> None:
    async with client.beta.realtime.connect(model="gpt-realtime") as connection:
        assert (await connection.recv()).error.code == "beta_api_shape_disabled"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert caught.value.close_code == 4000


async def test_turns_of_responses_end_with_their_events(client: Any) -> None:
    async with client.responses.connect() as connection:
        for question, end in (("hello", "response.completed"), ("weather", "response.completed"), ("fail", "error")):
            await connection.response.create(model="gpt-5", input=question)
            events = await until(connection, "response.completed", "response.failed", "error")
            assert events[-1].type == end
            if question == "hello":
                assert joined(events, "response.output_text.delta") == "Hi there, friend"
        assert events[-1].error.message == "no power"
        await connection.response.create(model="gpt-5", input="truncate")
        with pytest.raises(APIError, match="close code 1006"):
            await until(connection, "response.completed")
