"""Methods that a program has replaced, as tracers do, are called for every form of the response, and once."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core.resources.chat.completions import AsyncCompletions
from openai_core.types.chat import ChatCompletion
from openai_sync.resources.chat.completions import Completions
from tests.instrumented import instrumented
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "messages": [{"role": "user", "content": "count to 2"}]}
HEADER = "X-Stainless-Raw-Response"


@pytest.fixture(params=["class", "object"])
def asked(request: pytest.FixtureRequest, client: Any, world: World) -> Iterator[list[Any]]:
    """What the replaced `create` of both kinds was asked for by headers, in the order of calls."""
    seen: list[Any] = []

    def replacing(original: Any) -> Any:
        @functools.wraps(original)
        def create(*args: Any, **params: Any) -> Any:
            seen.append((params.get("extra_headers") or {}).get(HEADER))
            return original(*args, **params)

        return create

    if request.param == "object":
        completions = (client.facade if world.is_sync else client).chat.completions
        completions.create = replacing(completions.create)
        yield seen
        return
    with instrumented(AsyncCompletions, "create", replacing), instrumented(Completions, "create", replacing):
        yield seen


async def test_it_is_called_once_for_a_value_and_for_each_form(client: Any, asked: list[Any], server: Any) -> None:
    completions = client.chat.completions
    given = completions.create(**ASK)
    assert isinstance(await given if inspect.isawaitable(given) else given, ChatCompletion)
    raw = await completions.with_raw_response.create(**ASK, extra_headers={"x-mine": "1"})
    assert raw.status_code == 200
    assert isinstance(raw.parse(), ChatCompletion)
    async with completions.with_streaming_response.create(**ASK) as response:
        assert response.status_code == 200
        assert isinstance(await response.parse(), ChatCompletion)
    assert asked == [None, "true", "stream"]
    sent = [{name.lower() for name in request.headers} for request in server.requests]
    assert "x-mine" in sent[1]
    assert not any(HEADER.lower() in names for names in sent)


async def test_a_raw_stream_and_the_client_s_own_view(client: Any, asked: list[Any]) -> None:
    raw = await client.with_raw_response.chat.completions.create(**ASK, stream=True)
    stream = raw.parse()
    assert len([chunk async for chunk in stream]) > 1
    assert asked == ["true"]


async def test_a_stream_helper_calls_it(client: Any, asked: list[Any]) -> None:
    async with client.chat.completions.stream(**ASK) as stream:
        await stream.until_done()
    assert asked == [None]


async def test_a_method_put_back_is_as_it_was(client: Any) -> None:
    with instrumented(AsyncCompletions, "create", lambda _: None), instrumented(Completions, "create", lambda _: None):
        pass
    assert (await client.chat.completions.with_raw_response.create(**ASK)).status_code == 200


async def test_the_header_asks_for_the_response_of_a_method(client: Any, server: Any) -> None:
    headers = {HEADER.lower(): "true", "x-mine": "1"}
    raw = await client.chat.completions.create(**ASK, extra_headers=headers)
    assert isinstance(raw.parse(), ChatCompletion)
    stream = (await client.chat.completions.create(**ASK, stream=True, extra_headers=headers)).parse()
    assert [chunk async for chunk in stream]
    page = await client.models.list(extra_headers=headers)
    assert page.parse().data
    assert all("x-mine" in request.headers and HEADER.lower() not in request.headers for request in server.requests)
    value = await client.chat.completions.create(**ASK, extra_headers={HEADER: ""})
    assert isinstance(value, ChatCompletion)


def test_a_twin_made_of_a_class_with_replaced_methods_has_what_was_written() -> None:
    """Else a tracer that has replaced both would see each blocking call twice."""
    import subprocess
    import sys

    code = """
import openai_core.resources.embeddings as embeddings
from openai_core.testing import LocalServer
calls = []
original = embeddings.AsyncEmbeddings.create
def create(self, **params):
    calls.append(1)
    return original(self, **params)
embeddings.AsyncEmbeddings.create = create
from openai_sync import OpenAI
with LocalServer() as server, OpenAI(base_url=server.base_url, api_key="k") as client:
    client.embeddings.create(model="m", input="a")
print(calls)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=50)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
