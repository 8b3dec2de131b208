"""Calls to any path give the response where a header asks for it."""

from __future__ import annotations

from typing import Annotated, Any

import pytest

from openai_core.streaming import AsyncStream
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk
from openai_sync.streaming import Stream
from tests.worlds import World

pytestmark = pytest.mark.anyio

BODY = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}
PATH = "/chat/completions"


async def test_the_header_asks_for_the_response(client: Any, server: Any) -> None:
    options = {"headers": {"X-Stainless-Raw-Response": "true", "x-mine": "1"}}
    response = await client.post(PATH, cast_to=ChatCompletion, body=BODY, options=options)
    assert response.status_code == 200
    assert isinstance(response.parse(), ChatCompletion)
    sent = {name.lower() for name in server.requests[-1].headers}
    assert "x-mine" in sent
    assert "x-stainless-raw-response" not in sent


async def test_the_response_of_a_stream_is_parsed_into_the_stream(client: Any) -> None:
    options = {"headers": {"x-stainless-raw-response": "true"}}
    body = {**BODY, "stream": True}
    response = await client.post(PATH, cast_to=ChatCompletionChunk, body=body, options=options, stream=True)
    chunks = [chunk async for chunk in response.parse()]
    assert chunks
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)


@pytest.mark.parametrize("path", [5, b"/models", None])
async def test_a_path_that_is_no_text_is_refused(client: Any, server: Any, path: Any) -> None:
    message = rf"^POST needs a path such as '/models'; got {type(path).__name__}: {path!r}$"
    with pytest.raises(TypeError, match=message):
        await client.post(path, cast_to=ChatCompletion, body=BODY)
    assert server.requests == []


async def test_options_that_are_no_mapping_are_refused(client: Any, server: Any) -> None:
    with pytest.raises(
        TypeError, match=r"^POST /chat/completions: options must be a mapping such as \{'timeout': 30\}; got int$"
    ):
        await client.post(PATH, cast_to=ChatCompletion, body=BODY, options=5)
    assert server.requests == []


@pytest.mark.parametrize("value", ["", "true"])
async def test_the_value_is_given_where_nothing_is_asked_for(client: Any, value: str) -> None:
    options = {"headers": {"X-Stainless-Raw-Response": value}}
    given = await client.post(PATH, cast_to=ChatCompletion, body=BODY, options=options)
    assert isinstance(given, ChatCompletion) is (value == "")


async def test_the_class_of_a_stream_may_say_the_type_of_its_events(client: Any, world: World) -> None:
    stream_class: Any = Stream if world.is_sync else AsyncStream
    stream = await client.post(
        PATH,
        cast_to=ChatCompletion,
        body={**BODY, "stream": True},
        stream=True,
        stream_cls=stream_class[ChatCompletionChunk],
    )
    assert {type(chunk).__name__ async for chunk in stream} == {"ChatCompletionChunk"}


@pytest.mark.parametrize("wrong", ["dict", 5, {"a": 1}, [dict], ChatCompletion.model_construct(id="x")])
async def test_a_value_in_place_of_a_type_is_refused_before_anything_is_sent(
    client: Any, server: Any, wrong: Any
) -> None:
    for stream in (False, True):
        with pytest.raises(TypeError, match=r"^a response is parsed into a type, such as dict or a Model; got "):
            await client.post(PATH, cast_to=wrong, body=BODY, stream=stream)
    with pytest.raises(TypeError, match=r"^a response is parsed into a type"):
        await client.get("/models", cast_to=wrong)
    assert server.requests == []


@pytest.mark.parametrize("to", [dict, dict[str, Any], dict[str, Any] | None, Annotated[object, "x"], Any, None, object])
async def test_types_of_any_kind_will_do(client: Any, to: Any) -> None:
    assert (await client.get("/models", cast_to=to) is None) == (to is None)
