"""What is for the other kind of client is refused by errors that say what to write instead."""

from __future__ import annotations

import ast
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import openai_core
from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer
from openai_sync import OpenAI

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


def test_an_asynchronous_client_in_a_plain_block() -> None:
    client: Any = AsyncOpenAI(api_key="k")
    with pytest.raises(TypeError, match=r"^cannot use AsyncOpenAI in 'with'; use 'async with', or OpenAI$"), client:
        pass


@pytest.mark.anyio
async def test_a_synchronous_client_in_an_asynchronous_block() -> None:
    client: Any = OpenAI(api_key="k")
    with pytest.raises(TypeError, match=r"^cannot use OpenAI in 'async with'; use 'with', or AsyncOpenAI$"):
        async with client:
            pass
    client.close()


def test_a_plain_loop_over_an_asynchronous_list_is_refused() -> None:
    found: Any = AsyncOpenAI(api_key="k").models.list()
    with pytest.raises(TypeError, match=r"^cannot iterate over an AsyncPaginator with 'for'; use 'async for', or"):
        list(found)


@pytest.mark.anyio
async def test_an_asynchronous_stream_in_a_plain_loop() -> None:
    with LocalServer() as server:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            stream: Any = await client.chat.completions.create(**CHAT, stream=True)
            with pytest.raises(TypeError, match=r"^cannot iterate over an AsyncStream with 'for'; use 'async for'$"):
                list(stream)
            await stream.close()


STREAMS: list[Callable[[Any], Any]] = [
    lambda client: client.chat.completions.stream(**CHAT),
    lambda client: client.responses.stream(model="m", input="Hello"),
]


@pytest.mark.parametrize("stream", STREAMS)
def test_a_helper_that_was_not_entered(stream: Callable[[Any], Any]) -> None:
    with OpenAI(api_key="k") as client, pytest.raises(TypeError, match=r"enter it in a 'with' block"):
        list(stream(client))


@pytest.mark.anyio
@pytest.mark.parametrize("stream", STREAMS)
async def test_an_asynchronous_helper_that_was_not_entered(stream: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"'async with'"):
        async for _ in stream(AsyncOpenAI(api_key="k")):
            pass


BLOCKS: dict[str, Callable[[Any], Any]] = {
    "ChatCompletionStreamManager": STREAMS[0],
    "ResponseStreamManager": STREAMS[1],
    "ResponseContextManager": lambda client: client.files.with_streaming_response.content("f"),
    "RealtimeConnectionManager": lambda client: client.realtime.connect(model="m"),
    "FanOutRun": lambda client: client.fanout([]),
}


@pytest.mark.anyio
@pytest.mark.parametrize("name", BLOCKS)
async def test_the_wrong_kind_of_block_is_told_the_right_one(name: str) -> None:
    thing = BLOCKS[name](AsyncOpenAI(api_key="k"))
    with (
        pytest.raises(TypeError, match=rf"^cannot use Async{name} in 'with'; use 'async with', or openai_sync$"),
        thing,
    ):
        pass
    with OpenAI(api_key="k") as client:
        blocking = BLOCKS[name](client)
        with pytest.raises(TypeError, match=rf"^cannot use {name} in 'async with'; use 'with', or openai_core$"):
            async with blocking:
                pass


@pytest.mark.parametrize("stream", STREAMS)
def test_an_asynchronous_helper_in_a_plain_loop_that_was_not_entered(stream: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"enter it in a 'with' block \('async with'"):
        list(stream(AsyncOpenAI(api_key="k")))


@pytest.mark.anyio
async def test_an_asynchronous_run_in_a_plain_loop() -> None:
    with pytest.raises(TypeError, match=r"^cannot iterate over an AsyncFanOutRun with 'for'; use 'async for'$"):
        list(BLOCKS["FanOutRun"](AsyncOpenAI(api_key="k")))


@pytest.mark.anyio
async def test_an_event_of_a_stream_by_its_index(client: Any) -> None:
    given = await client.chat.completions.create(**CHAT, stream=True)
    stream: Any = getattr(given, "facade", given)
    loop = "async for" if type(stream).__name__.startswith("Async") else "for"
    with pytest.raises(TypeError, match=rf"^cannot index an? (Async)?Stream; iterate over it with '{loop}'$"):
        _ = stream[0]
    with pytest.raises(TypeError, match=r"^cannot index an? "):
        _ = stream[:2]
    closed: Any = stream.close()
    if closed is not None:
        await closed


def test_every_asynchronous_class_refuses_plain_statements() -> None:
    package = Path(openai_core.__file__).parent
    found: dict[type, tuple[str, ...]] = {}
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "def __aenter__" not in text and "def __aiter__" not in text:
            continue
        module = ".".join(("openai_core", *path.relative_to(package).with_suffix("").parts))
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and node.name.startswith("Async"):
                methods = [each for each in node.body if isinstance(each, ast.AsyncFunctionDef | ast.FunctionDef)]
                found[getattr(import_module(module), node.name)] = tuple(each.name for each in methods)
    refused = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__"}
    missing = [
        (kind.__name__, refused[name])
        for kind, names in found.items()
        for name in names
        if name in refused and not hasattr(kind, refused[name])
    ]
    assert len(found) >= 10
    assert missing == []


@pytest.mark.anyio
async def test_retries_of_one_call_are_refused() -> None:
    create: Any = AsyncOpenAI(api_key="k").chat.completions.create
    with pytest.raises(TypeError, match=r"'max_retries'; use client\.with_options\(max_retries=\.\.\.\)"):
        await create(**CHAT, max_retries=3)
