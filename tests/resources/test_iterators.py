"""Parameters that are lists may be given as iterators: they are read once, and sent as often as it takes."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_core import RetryPolicy
from openai_core.hooks import Hooks
from openai_core.testing import Fault, LocalServer
from tests.worlds import World

pytestmark = pytest.mark.anyio

HELLO: Any = {"role": "user", "content": "hello"}
QUICK = RetryPolicy(initial_delay=0, max_delay=0)


def once(*items: Any) -> Iterator[Any]:
    yield from items


async def test_iterator_survives_retries(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Every attempt sends all items, nested iterators included."""
    client = make_client(retry=QUICK)
    parts = once({"type": "text", "text": "hello"})
    with server.fault(Fault.status(500), times=2):
        await client.chat.completions.create(
            model="m", messages=once({"role": "system", "content": "x"}, {"role": "user", "content": parts})
        )
    sent = [request.json["messages"] for request in server.requests]
    parts_sent = [{"type": "text", "text": "hello"}]
    assert sent == [[{"role": "system", "content": "x"}, {"role": "user", "content": parts_sent}]] * 3


async def test_iterators_of_every_kind_are_arrays(client: Any, server: LocalServer) -> None:
    """Iterators, views and sets are arrays; with options, streams and raw responses too."""
    completions = client.chat.completions
    await completions.create(model="m", messages=iter([HELLO]))
    await completions.create(model="m", messages={1: HELLO}.values(), timeout=9)
    await completions.create(model="m", messages=map(dict, [HELLO]), extra_body={"more": once(1)})
    stream = await completions.create(model="m", messages=once(HELLO), stream=True)
    assert [chunk async for chunk in stream]
    await completions.with_raw_response.create(model="m", messages=once(HELLO))
    await client.responses.create(model="m", input=once(HELLO))
    await client.embeddings.create(model="m", input=once("a", "b"))
    sent = [request.json for request in server.requests]
    assert [body["messages"] for body in sent[:5]] == [[HELLO]] * 5
    assert sent[2]["more"] == [1]
    assert sent[5]["input"] == [HELLO]
    assert sent[6]["input"] == ["a", "b"]


async def test_iterators_in_queries_and_forms_are_sent_whole(client: Any, server: LocalServer) -> None:
    """A filter that is an iterator applies to every page; a form has all items."""
    made = await client.responses.create(model="m", input=[HELLO, HELLO], store=True)
    items = client.responses.input_items.list(made.id, limit=1, include=iter(["file_search_call.results"]))
    assert len([item async for item in items]) == 2
    assert ["include" in str(request.query) for request in server.requests[1:]] == [True, True]
    await client.audio.transcriptions.create(
        model="whisper-1", file=("a.wav", b"RIFF"), timestamp_granularities=iter(["word"]), response_format="json"
    )
    assert b"timestamp_granularities[]" in server.requests[-1].body


async def test_hooks_see_the_items(make_client: Callable[..., Any]) -> None:
    """What is told of a call has what was sent."""
    seen: list[Any] = []

    class Watching(Hooks):
        def call_start(self, call: Any, /) -> None:
            seen.append([{**message, "content": list(message["content"])} for message in call.params["messages"]])

    client = make_client(hooks=[Watching()])
    content = [{"type": "text", "text": "hello"}]
    await client.chat.completions.create(model="m", messages=once({"role": "user", "content": once(*content)}))
    assert seen == [[{"role": "user", "content": content}]]


async def test_items_are_taken_in_the_thread_of_the_caller(client: Any, world: World) -> None:
    """Cursors of databases, and calls of the sync client itself, work in no other."""
    threads: list[str] = []

    def here() -> Iterator[Any]:
        threads.append(threading.current_thread().name)
        yield HELLO

    await client.chat.completions.create(model="m", messages=here())
    assert len(threads) == 1
    assert ("portal" in threads[0].lower()) is False
    assert not world.is_sync or threads != ["MainThread"]  # the adapter's worker


async def test_an_iterator_out_of_reach_is_refused(client: Any, server: LocalServer) -> None:
    """One inside another object is refused: it could be sent only once."""
    with pytest.raises(TypeError, match="cannot send an iterator inside an object other than a dict, list or tuple"):
        await client.chat.completions.create(model="m", messages=deque([once(HELLO)]))
    assert server.requests == []


async def test_a_failing_iterator_sends_nothing(client: Any, server: LocalServer) -> None:
    """Its exception is the caller's, and nothing is sent."""

    def failing() -> Iterator[Any]:
        yield HELLO
        raise LookupError("no more rows")

    with pytest.raises(LookupError, match="no more rows"):
        await client.chat.completions.create(model="m", messages=failing())
    assert server.requests == []
