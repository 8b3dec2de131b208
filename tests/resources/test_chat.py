"""Chat completions, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.testing import LocalServer
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk

pytestmark = pytest.mark.anyio

HELLO: Any = [{"role": "user", "content": "Say hello to Ada"}]


async def test_create_gives_the_answer(client: Any, server: LocalServer) -> None:
    """An answer is a ChatCompletion with the request's id; the request is what the caller said."""
    completion = await client.chat.completions.create(model="gpt-5", messages=HELLO, temperature=0.5)

    assert isinstance(completion, ChatCompletion)
    assert "Ada" in completion.choices[0].message.content
    assert completion.choices[0].finish_reason == "stop"
    assert completion._request_id
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/chat/completions")
    assert request.json == {"model": "gpt-5", "messages": HELLO, "temperature": 0.5}
    assert request.headers["authorization"] == "Bearer sk-test"


async def test_create_streams_chunks(client: Any) -> None:
    """With `stream=True` the chunks together are the answer."""
    whole = await client.chat.completions.create(model="gpt-5", messages=HELLO)
    stream = await client.chat.completions.create(model="gpt-5", messages=HELLO, stream=True)
    chunks = [chunk async for chunk in stream]

    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    text = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
    assert text == whole.choices[0].message.content
    assert chunks[-1].choices[0].finish_reason == "stop"


async def test_stream_with_a_falsy_value_does_not_stream(client: Any) -> None:
    """`stream=False` gives the whole answer."""
    assert isinstance(await client.chat.completions.create(model="m", messages=HELLO, stream=False), ChatCompletion)


async def test_stored_completions_live_until_deleted(client: Any) -> None:
    """What is stored can be read, changed, listed with its messages, and deleted."""
    made = await client.chat.completions.create(model="gpt-5", messages=HELLO, store=True, metadata={"a": "1"})

    assert (await client.chat.completions.retrieve(made.id)).choices == made.choices
    changed = await client.chat.completions.update(made.id, metadata={"a": "2"})
    assert changed.metadata == {"a": "2"}
    assert [item.id async for item in client.chat.completions.list()] == [made.id]
    messages = [message async for message in client.chat.completions.messages.list(made.id)]
    assert messages[0].content == "Say hello to Ada"
    assert (await client.chat.completions.delete(made.id)).deleted is True
    assert [item async for item in client.chat.completions.list()] == []


async def test_answer_goes_back_as_a_message(client: Any, server: LocalServer) -> None:
    """A received message can be sent again as it is: nothing is added to it."""
    first = await client.chat.completions.create(model="m", messages=HELLO)
    message = first.choices[0].message
    await client.chat.completions.create(model="m", messages=[*HELLO, message, {"role": "user", "content": "again"}])

    sent = server.requests[1].json["messages"][1]
    assert sent["role"] == "assistant"
    assert sent["content"] == message.content
    assert sent == message.to_dict()
