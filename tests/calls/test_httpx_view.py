"""Responses whose body is still to come, as `httpx.Response`: closing and reading them is closing and reading ours."""

from __future__ import annotations

import gzip
import inspect
import pickle
from typing import Any

import httpx
import pytest

from openai_core import AsyncStream
from openai_core.calls.raw import StreamAlreadyConsumed
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletionChunk
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASKED = {"model": "gpt-4o", "messages": [{"role": "user", "content": "one two three"}]}
TEXT = "first\nsecond αβγ\n"


async def done(value: Any) -> Any:
    """What a method of either kind of client gives: httpx's have other names in asynchronous code."""
    return await value if inspect.isawaitable(value) else value


async def read(response: httpx.Response, blocking: bool) -> bytes:
    return response.read() if blocking else await response.aread()


async def close(response: httpx.Response, blocking: bool) -> None:
    if blocking:
        response.close()
    else:
        await response.aclose()


async def pieces(response: httpx.Response, blocking: bool, kind: str, *size: int) -> list[Any]:
    if blocking:
        return list(getattr(response, f"iter_{kind}")(*size))
    return [piece async for piece in getattr(response, f"aiter_{kind}")(*size)]


@pytest.fixture
def blocking(world: World) -> bool:
    """Whether the client is a blocking one: httpx has other names for those."""
    return world.is_sync


@pytest.fixture
async def file_id(client: Any) -> str:
    made = await client.files.create(file=("a.txt", TEXT.encode()), purpose="user_data")
    return str(made.id)


async def test_closing_the_response_of_a_stream_closes_the_stream(client: Any, blocking: bool) -> None:
    stream = await client.chat.completions.create(**ASKED, stream=True)
    response = stream.response
    assert isinstance(response, httpx.Response)
    assert (response.status_code, response.is_closed) == (200, False)
    await close(response, blocking)
    assert response.is_closed
    assert stream.response.is_closed
    with pytest.raises(RuntimeError, match="was closed before"):
        _ = [event async for event in stream]


async def test_body_of_a_stream_s_response_can_be_read(client: Any, blocking: bool) -> None:
    response = (await client.chat.completions.create(**ASKED, stream=True)).response  # the stream itself is dropped
    body = await read(response, blocking)
    assert body.startswith(b"data: {")
    assert body.rstrip().endswith(b"data: [DONE]")
    assert response.text.encode() == body
    assert response.is_closed
    assert await pieces(response, blocking, "bytes") == [body]


@pytest.mark.parametrize("kind", ["bytes", "raw", "text", "lines"])
async def test_response_of_a_stream_can_be_iterated_over(client: Any, blocking: bool, kind: str) -> None:
    response = (await client.chat.completions.create(**ASKED, stream=True)).response
    got = await pieces(response, blocking, kind)
    whole = "".join(piece.decode() if isinstance(piece, bytes) else piece for piece in got)
    assert "data: [DONE]" in whole
    assert response.is_closed


async def test_response_tells_when_the_stream_was_used(client: Any, blocking: bool) -> None:
    stream = await client.chat.completions.create(**ASKED, stream=True)
    response = stream.response
    assert len([event async for event in stream]) > 2
    assert response.is_closed
    assert response.is_stream_consumed
    with pytest.raises(httpx.StreamError):
        await read(response, blocking)


async def test_closing_a_stream_shows_in_its_response(client: Any) -> None:
    stream = await client.chat.completions.create(**ASKED, stream=True)
    response = stream.response
    await stream.close()
    assert response.is_closed


async def test_what_is_read_here_is_read_there(client: Any, blocking: bool, file_id: str) -> None:
    async with client.files.with_streaming_response.content(file_id) as response:
        seen = response.http_response
        assert not seen.is_closed
        assert await read(seen, blocking) == TEXT.encode()
        assert response.is_closed
        assert await done(response.read()) == TEXT.encode()
        assert response.http_response.content == TEXT.encode()


async def test_what_is_closed_here_is_closed_there(client: Any, blocking: bool, file_id: str) -> None:
    async with client.files.with_streaming_response.content(file_id) as response:
        await close(response.http_response, blocking)
        assert response.is_closed
        assert response.http_response.is_closed
        with pytest.raises(RuntimeError, match="closed"):
            await done(response.read())
        with pytest.raises(RuntimeError, match="the response is closed; send the request again"):
            [piece async for piece in response.iter_bytes()]


async def test_body_is_read_once(client: Any, blocking: bool, file_id: str) -> None:
    async with client.files.with_streaming_response.content(file_id) as response:
        assert b"".join(await pieces(response.http_response, blocking, "bytes", 4)) == TEXT.encode()
        with pytest.raises(StreamAlreadyConsumed):
            await done(response.read())
        with pytest.raises(httpx.StreamConsumed):
            await read(response.http_response, blocking)


async def test_iterating_to_the_end_closes(client: Any, file_id: str) -> None:
    async with client.files.with_streaming_response.content(file_id) as response:
        assert b"".join([piece async for piece in response.iter_bytes(4)]) == TEXT.encode()
        assert response.is_closed


async def test_compressed_body_is_decompressed_once(client: Any, server: LocalServer, blocking: bool) -> None:
    headers = {"content-encoding": "gzip", "content-type": "text/plain"}
    with server.fault(Fault.body(gzip.compress(TEXT.encode()), headers=headers)):
        async with client.files.with_streaming_response.content("file-1") as response:
            seen = response.http_response
            assert seen.headers["content-encoding"] == "gzip"
            assert await read(seen, blocking) == TEXT.encode()


async def test_raw_response_of_a_stream(client: Any, blocking: bool) -> None:
    raw = await client.chat.completions.with_raw_response.create(**ASKED, stream=True)
    assert not raw.is_closed
    assert not raw.http_response.is_closed
    await close(raw.http_response, blocking)
    assert raw.is_closed


async def test_a_raw_response_that_was_read_stays_readable(client: Any, blocking: bool) -> None:
    raw = await client.models.with_raw_response.list()
    assert raw.http_response.json()["object"] == "list"
    assert raw.http_response.is_closed
    await close(raw.http_response, blocking)
    assert await read(raw.http_response, blocking) == raw.content


async def test_response_that_was_read_can_be_pickled(client: Any, blocking: bool, file_id: str) -> None:
    async with client.files.with_streaming_response.content(file_id) as response:
        seen = response.http_response
        await read(seen, blocking)
    copy: httpx.Response = pickle.loads(pickle.dumps(seen))
    assert (copy.content, copy.is_closed) == (TEXT.encode(), True)


async def test_a_stream_may_be_parsed_into_another_type(client: Any, blocking: bool) -> None:
    """`parse(to=AsyncStream[X])` decodes each event into an X, of raw and streamed responses."""
    from openai_sync import Stream

    kind: Any = Stream if blocking else AsyncStream
    raw = await client.chat.completions.with_raw_response.create(**ASKED, stream=True)
    events = [event async for event in raw.parse(to=kind[dict[str, Any]])]
    assert events[0]["object"] == "chat.completion.chunk"
    async with client.chat.completions.with_streaming_response.create(**ASKED, stream=True) as response:
        stream = await done(response.parse(to=kind[ChatCompletionChunk]))
        assert all([isinstance(event, ChatCompletionChunk) async for event in stream])
