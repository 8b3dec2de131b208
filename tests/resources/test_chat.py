"""Chat completions, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import AsyncStream, BadRequestError, NotFoundError, omit
from openai_core.pagination import AsyncCursorPage
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from openai_core.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted
from openai_sync import Stream
from openai_sync.pagination import SyncCursorPage
from tests.worlds import World

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


# What comes back


async def test_every_field_of_the_answer_is_read(client: Any, server: LocalServer) -> None:
    """Refusals, log probabilities and usage have their places."""
    with server.reply(Reply(refusal="No.")):
        completion = await client.chat.completions.create(model="m", messages=HELLO, logprobs=True, top_logprobs=2)

    (choice,) = completion.choices
    assert (choice.message.refusal, choice.message.content) == ("No.", None)
    assert choice.logprobs.refusal[0].token == "No."
    assert len(choice.logprobs.refusal[0].top_logprobs) == 2
    assert completion.usage.total_tokens == completion.usage.prompt_tokens + completion.usage.completion_tokens


async def test_several_choices_have_messages_of_their_own(client: Any) -> None:
    """Each choice has its own message, in order."""
    completion = await client.chat.completions.create(model="m", messages=HELLO, n=3)

    assert [choice.index for choice in completion.choices] == [0, 1, 2]
    assert len({choice.message.content for choice in completion.choices}) == 3


async def test_tool_calls_are_told_apart_by_type(client: Any, server: LocalServer) -> None:
    """Calls of functions and of custom tools are of their own types."""
    calls = [ToolCall("add", '{"a": 1}'), ToolCall("speak", "aloud", custom=True)]
    with server.reply(Reply(tool_calls=calls)):
        completion = await client.chat.completions.create(model="m", messages=HELLO)

    function, custom = completion.choices[0].message.tool_calls
    assert (function.type, function.function.name, function.function.arguments) == ("function", "add", '{"a": 1}')
    assert (custom.type, custom.custom.name, custom.custom.input) == ("custom", "speak", "aloud")
    assert type(function) is not type(custom)
    assert completion.choices[0].finish_reason == "tool_calls"


async def test_unknown_fields_are_kept(client: Any, server: LocalServer) -> None:
    """What a server adds can be read as an attribute, and is written down again."""
    with server.fault(Fault.unknown_fields({"reasoning_content": "hm"}, at="choices.*.message")):
        completion = await client.chat.completions.create(model="m", messages=HELLO)

    message = completion.choices[0].message
    assert message.reasoning_content == "hm"
    assert message.to_dict()["reasoning_content"] == "hm"


async def test_unknown_type_of_tool_call_is_kept(client: Any, server: LocalServer) -> None:
    """A kind of tool call that came after this version still comes through."""
    call = {"id": "call_1", "type": "telepathy", "telepathy": {"thought": "?"}}
    with server.fault(Fault.unknown_fields({"tool_calls": [call]}, at="choices.*.message")):
        completion = await client.chat.completions.create(model="m", messages=HELLO)

    (found,) = completion.choices[0].message.tool_calls
    assert found.type == "telepathy"
    assert found.to_dict() == call


async def test_bad_request_is_told_with_its_parameter(client: Any, server: LocalServer) -> None:
    """What the server finds wrong is in the error, with the parameter's name."""
    with pytest.raises(BadRequestError, match="temperature") as caught:
        await client.chat.completions.create(model="m", messages=HELLO, temperature=7)

    assert caught.value.param == "temperature"
    assert caught.value.request_id == server.requests[0].request_id


# Streaming


async def test_stream_is_a_stream(world: World, client: Any) -> None:
    """With `stream=True` the value is an `AsyncStream`; in blocking programs a `Stream`."""
    stream = await client.chat.completions.create(model="m", messages=HELLO, stream=True)
    if world.is_sync:
        assert isinstance(stream.facade, Stream)
    else:
        assert isinstance(stream, AsyncStream)
    await stream.close()


async def test_usage_comes_with_the_last_chunk(client: Any) -> None:
    """With `include_usage` the last chunk has no choice, and the usage."""
    stream = await client.chat.completions.create(
        model="m", messages=HELLO, stream=True, stream_options={"include_usage": True}
    )
    *chunks, last = [chunk async for chunk in stream]

    assert last.choices == []
    assert last.usage.completion_tokens > 0
    assert all(chunk.usage is None for chunk in chunks)


async def test_streamed_tool_calls_come_in_parts(client: Any, server: LocalServer) -> None:
    """The parts of a call's arguments together are the arguments."""
    with server.reply(Reply(tool_calls=[ToolCall("add", '{"a": 1, "b": 2}')])):
        stream = await client.chat.completions.create(model="m", messages=HELLO, stream=True)
        parts = [part async for chunk in stream for part in chunk.choices[0].delta.tool_calls or ()]

    assert parts[0].id
    assert parts[0].function.name == "add"
    assert {part.index for part in parts} == {0}
    assert "".join(part.function.arguments for part in parts) == '{"a": 1, "b": 2}'


@pytest.mark.parametrize("stream", [None, False, omit], ids=repr)
async def test_stream_that_is_not_asked_for(client: Any, stream: Any) -> None:
    """Null, false and `omit` for `stream` give the whole answer."""
    answer = await client.chat.completions.create(model="m", messages=HELLO, stream=stream)

    assert isinstance(answer, ChatCompletion)


async def test_refused_stream_is_an_error_of_the_call(client: Any) -> None:
    """A request that the server refuses raises where it is made, not in the loop."""
    with pytest.raises(BadRequestError):
        await client.chat.completions.create(model="m", messages=[], stream=True)


async def test_failure_before_the_stream_begins_is_tried_again(client: Any, server: LocalServer) -> None:
    """As long as no event has come, a stream is repeated like any request."""
    with server.fault(Fault.status(503), times=2):
        stream = await client.chat.completions.create(model="m", messages=HELLO, stream=True)

    assert [chunk async for chunk in stream]
    assert [request.status for request in server.requests] == [503, 503, 200]


# Stored completions


async def test_stored_completions_are_listed_in_pages(client: Any, server: LocalServer) -> None:
    """The list goes on page after page with the same query, nested parameters in brackets."""
    made = [
        await client.chat.completions.create(model="m", messages=HELLO, store=True, metadata={"a": "1"})
        for _ in range(3)
    ]
    await client.chat.completions.create(model="m", messages=HELLO, store=True)
    before = len(server.requests)
    found = [item.id async for item in client.chat.completions.list(limit=2, metadata={"a": "1"}, order="asc")]

    assert found == [completion.id for completion in made]
    first, second = server.requests[before:]
    assert first.query == {"limit": "2", "metadata[a]": "1", "order": "asc"}
    assert second.query == {**first.query, "after": made[1].id}


async def test_list_is_a_page_of_completions(world: World, client: Any) -> None:
    """Awaited, the list gives its first page."""
    await client.chat.completions.create(model="m", messages=HELLO, store=True)
    page = await client.chat.completions.list()

    assert isinstance(page.data[0], ChatCompletion)
    if world.is_sync:
        assert isinstance(page.facade, SyncCursorPage)
    else:
        assert isinstance(page, AsyncCursorPage)


async def test_messages_are_listed_in_pages(client: Any, server: LocalServer) -> None:
    """The messages of a stored completion come in pages as well."""
    messages = [{"role": "user", "content": text} for text in ("one", "two", "three")]
    made = await client.chat.completions.create(model="m", messages=messages, store=True)
    found = [item.content async for item in client.chat.completions.messages.list(made.id, limit=2, order="asc")]

    assert found == ["one", "two", "three"]
    assert [request.path for request in server.requests[1:]] == [f"/chat/completions/{made.id}/messages"] * 2


async def test_deleted_completion_is_gone(client: Any) -> None:
    """Deleting says so; after it the completion is not found."""
    made = await client.chat.completions.create(model="m", messages=HELLO, store=True)
    deleted = await client.chat.completions.delete(made.id)

    assert deleted == ChatCompletionDeleted(id=made.id, object="chat.completion.deleted", deleted=True)
    for method in ("retrieve", "delete"):
        with pytest.raises(NotFoundError):
            await getattr(client.chat.completions, method)(made.id)
