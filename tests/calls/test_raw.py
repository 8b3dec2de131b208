"""Raw and streamed responses, in every world."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_core import APIConnectionError
from openai_core.calls.raw import StreamAlreadyConsumed
from openai_core.testing import Fault, LocalServer
from openai_core.types import FileObject, Model
from openai_core.types.chat import ChatCompletion
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
NOT_OPEN = 9_999  # the number of no file
TEXT = "αβγ\r\nsecond\rthird\u2028still third\n\nlast"


async def test_raw_response_tells_everything(client: Any, server: LocalServer) -> None:
    """A raw response has the value, the HTTP facts, and real httpx objects without the key."""
    with server.fault(Fault.status(500), times=1):
        raw = await client.chat.completions.with_raw_response.create(**ASK)

    completion = raw.parse()
    assert isinstance(completion, ChatCompletion)
    assert raw.parse() is completion
    assert raw.parsed is completion
    assert raw.parse(to=dict)["id"] == completion.id
    assert (raw.status_code, raw.method, raw.http_version, raw.retries_taken) == (200, "POST", "HTTP/1.1", 1)
    assert raw.request_id == raw.headers["X-Request-Id"] == completion._request_id
    assert raw.url.path == "/v1/chat/completions"
    assert raw.elapsed.total_seconds() > 0
    assert raw.is_closed
    assert raw.json() == completion.to_dict()
    assert raw.content == raw.read() == raw.text.encode()
    assert isinstance(raw.http_response, httpx.Response)
    assert raw.http_response.json() == raw.json()
    assert raw.http_request.headers["authorization"] == "[redacted]"


@pytest.mark.parametrize("resource", ["chat.completions", "embeddings", "files", "models", "moderations", "responses"])
async def test_every_resource_has_both_forms(client: Any, resource: str) -> None:
    """Each resource has them, and the client has all of them under one name."""
    for form in ("with_raw_response", "with_streaming_response"):
        found, through = client, getattr(client, form)
        for name in resource.split("."):
            found, through = getattr(found, name), getattr(through, name)
        methods = [name for name in ("create", "list", "retrieve") if hasattr(found, name)]
        assert methods
        for name in methods:
            assert callable(getattr(getattr(found, form), name))
            assert callable(getattr(through, name))


async def test_raw_response_of_a_stream(client: Any) -> None:
    """With `stream=True` the value of a raw response is the stream."""
    raw = await client.with_raw_response.chat.completions.create(**ASK, stream=True)
    chunks = [chunk async for chunk in raw.parse()]
    assert chunks[-1].choices[0].finish_reason == "stop"


async def test_raw_page_knows_the_next(client: Any) -> None:
    """A page from a raw response gets its successor like any other."""
    for number in range(3):
        await client.files.create(file=(f"{number}.jsonl", b"{}"), purpose="batch")
    page = (await client.files.with_raw_response.list(limit=2)).parse()
    following = await page.get_next_page()
    assert len(page.data) == 2
    assert len(following.data) == 1
    assert isinstance(following.data[0], FileObject)


async def test_delete_gives_its_response(client: Any) -> None:
    """A method whose value is None has a response all the same."""
    made = await client.responses.create(model="m", input="hi")
    raw = await client.responses.with_raw_response.delete(made.id)
    assert raw.status_code == 200
    assert raw.parse() is None


async def test_streamed_response_is_read_when_asked(client: Any, server: LocalServer) -> None:
    """The head is there before the body; what is read is kept."""
    async with client.models.with_streaming_response.retrieve("gpt-5") as response:
        assert response.status_code == 200
        assert not response.is_closed
        assert isinstance(await response.parse(), Model)
        assert (await response.json())["id"] == "gpt-5"
        assert b"gpt-5" in await response.read()
        assert [piece async for piece in response.iter_bytes()] == [await response.read()]


async def test_a_body_comes_in_pieces_lines_and_text(client: Any, server: LocalServer) -> None:
    """A body comes in pieces of any size; characters and line ends that are cut come whole."""
    with server.fault(Fault.body(TEXT, content_type="text/plain; charset=utf-8")):

        async def collect(how: str, *args: Any) -> list[Any]:
            async with client.models.with_streaming_response.retrieve("m") as response:
                return [piece async for piece in getattr(response, how)(*args)]

        pieces = await collect("iter_bytes", 3)
        assert b"".join(pieces).decode() == TEXT
        assert {len(piece) for piece in pieces[:-1]} == {3}
        assert "".join(await collect("iter_text", 1)) == TEXT
        assert await collect("iter_lines") == ["αβγ", "second", "third\u2028still third", "", "last"]


async def test_body_is_handed_out_once(client: Any) -> None:
    """A body that was handed out in pieces is gone, and the error says what to do."""
    async with client.models.with_streaming_response.retrieve("gpt-5") as response:
        assert [piece async for piece in response.iter_bytes()]
        with pytest.raises(StreamAlreadyConsumed, match=r"read\(\) first"):
            await response.read()


async def test_stream_of_a_streamed_response(client: Any) -> None:
    """With `stream=True` the value of a streamed response is the stream."""
    async with client.chat.completions.with_streaming_response.create(**ASK, stream=True) as response:
        stream = await response.parse()
        assert [chunk async for chunk in stream]


async def test_manager_can_be_awaited(world: World, client: Any) -> None:
    """Without `async with`, the caller closes."""
    if world.is_sync:
        pytest.skip("there is nothing to await in a program that blocks; it uses `with`")
    response = await client.models.with_streaming_response.retrieve("gpt-5")
    assert (await response.parse()).id == "gpt-5"
    await response.close()
    assert response.is_closed


async def test_leaving_the_block_closes(client: Any, server: LocalServer) -> None:
    """A body that nobody wants is not received."""
    with server.fault(Fault.stall(after=5)):
        async with client.models.with_streaming_response.retrieve("gpt-5") as response:
            assert not response.is_closed
        assert response.is_closed
        await server.wait_for_disconnect_async()
    assert server.disconnects == 1


async def test_body_that_is_lost_is_a_connection_error(client: Any, server: LocalServer) -> None:
    """A connection lost in the body is told as such, however the body is read."""
    with server.fault(Fault.truncate(5)):
        async with client.models.with_streaming_response.retrieve("gpt-5") as response:
            with pytest.raises(APIConnectionError):
                await response.read()


async def test_file_goes_straight_to_disk(client: Any, tmp_path: Path) -> None:
    """Bytes are written as they come; whole ones can be written in three ways."""
    content = bytes(range(256)) * 2000
    file = await client.files.create(file=("data.bin", content), purpose="user_data")
    async with client.files.with_streaming_response.content(file.id) as response:
        await response.stream_to_file(tmp_path / "a", chunk_size=1000)
    whole = await client.files.content(file.id)
    whole.write_to_file(tmp_path / "b")
    whole.stream_to_file(tmp_path / "c", chunk_size=7)

    assert all((tmp_path / name).read_bytes() == content for name in "abc")
    message = r"^the file must be a path, as a str or an os\.PathLike; got int$"
    async with client.files.with_streaming_response.content(file.id) as response:
        with pytest.raises(TypeError, match=message):
            await response.stream_to_file(NOT_OPEN)
    for write in (whole.write_to_file, whole.stream_to_file):
        with pytest.raises(TypeError, match=message):
            write(NOT_OPEN)
    assert whole.read() == whole.content == content
    assert b"".join(whole.iter_bytes(1 << 16)) == content
    assert "content" not in repr(whole)
    assert whole.response.content == content


@pytest.mark.parametrize("size", [0, -1])
async def test_pieces_have_a_size(client: Any, size: int) -> None:
    """A size that is none is refused."""
    async with client.models.with_streaming_response.retrieve("gpt-5") as response:
        with pytest.raises(ValueError, match="chunk_size must be a whole number of bytes, 1 or more"):
            response.iter_bytes(size)


@pytest.mark.parametrize("how", [copy.deepcopy, pickle.dumps])
async def test_a_raw_response_is_neither_copied_nor_pickled(client: Any, how: Callable[[Any], object]) -> None:
    """Nor is anything made that complains when it is dropped: warnings are errors."""
    response = await client.models.with_raw_response.list()
    with pytest.raises(TypeError, match=r"^a raw response cannot be pickled or copied; keep what it gives"):
        how(getattr(response, "facade", response))
    gc.collect()


@pytest.mark.parametrize("how", [copy.deepcopy, lambda sound: pickle.loads(pickle.dumps(sound))])
async def test_a_binary_response_is_copied_without_its_connection(client: Any, how: Callable[[Any], Any]) -> None:
    sound = await client.audio.speech.create(model="m", voice="alloy", input="x")
    copied = how(sound)
    assert (copied.content, copied.response.status_code) == (sound.content, 200)
    assert "sk-test" not in repr(copied.response.request.headers.raw)
