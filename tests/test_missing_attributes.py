"""Objects that are used before they were awaited, entered or parsed: the error says which step was left out."""

from __future__ import annotations

import copy
import inspect
import pickle
import unittest.mock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer
from openai_sync import OpenAI

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
ENTER = "enter it in a 'with' block ('async with' for an asynchronous client)"


@contextmanager
def clients() -> Iterator[list[Any]]:
    """An asynchronous client, and a blocking one, that send nothing."""
    with OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1") as blocking:
        yield [AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9/v1"), blocking]


def message(read: Callable[[], object]) -> str:
    with pytest.raises(AttributeError) as caught:
        read()
    return str(caught.value)


MANAGERS: dict[str, tuple[Callable[[Any], Any], str, str]] = {
    "chat stream": (lambda client: client.chat.completions.stream(**CHAT), "get_final_completion", "stream"),
    "responses stream": (lambda client: client.responses.stream(model="m", input="x"), "get_final_response", "stream"),
    "realtime": (lambda client: client.realtime.connect(model="m"), "recv", "connection"),
    "responses websocket": (lambda client: client.responses.connect(), "response", "connection"),
}


@pytest.mark.parametrize("kind", MANAGERS)
def test_a_manager_that_was_not_entered(kind: str) -> None:
    make, name, what = MANAGERS[kind]
    with clients() as both:
        for client in both:
            manager = make(client)
            start = f"{type(manager).__name__!r} object has no attribute"
            assert message(lambda manager=manager: getattr(manager, name)) == (
                f"{start} {name!r}; {ENTER}; the {what} that it gives has {name}"
            )
            assert message(lambda manager=manager: manager.nonsense) == (
                f"{start} 'nonsense'; {ENTER}, and use the {what} that it gives"
            )
            assert message(lambda manager=manager: manager._private) == f"{start} '_private'"


@pytest.mark.parametrize("kind", MANAGERS)
@pytest.mark.anyio
async def test_a_loop_over_a_manager_that_was_not_entered(kind: str) -> None:
    make, _, what = MANAGERS[kind]
    with clients() as (client, blocking):
        with pytest.raises(TypeError, match=f"iterate over the {what} that it gives|__aiter__|not iterable"):
            async for _ in make(client):
                pass
        with pytest.raises(TypeError, match=f"iterate over the {what} that it gives|__aiter__|not iterable"):
            for _ in make(blocking):
                pass


def test_a_paginator_that_was_not_awaited() -> None:
    with clients() as (client, _):
        listing = client.models.list()
        assert message(lambda: listing.data) == (
            "'AsyncPaginator' object has no attribute 'data'; await it for the first page, or use 'async for' for the "
            "items of all pages"
        )
        with pytest.raises(TypeError, match=r"await it, and take them from \.data$"):
            listing[0]


def test_a_streaming_response_that_was_not_entered() -> None:
    """That of a blocking client sends its request when it is first used."""
    with clients() as (client, _):
        manager = client.models.with_streaming_response.retrieve("m")
        assert message(lambda: manager.status_code) == (
            f"'AsyncResponseContextManager' object has no attribute 'status_code'; {ENTER}; the response that it gives "
            "has status_code"
        )


@pytest.mark.anyio
async def test_a_raw_response_that_was_not_parsed(client: Any, server: LocalServer) -> None:
    response = await client.chat.completions.with_raw_response.create(**CHAT)
    shown = "'LegacyAPIResponse' object has no attribute 'choices'; this is the HTTP response, whose parse() gives"
    assert message(lambda: response.choices).startswith(shown)
    assert getattr(response, "usage", None) is None
    assert response.parse().choices


@pytest.mark.parametrize("kind", [*MANAGERS, "paginator", "streaming response"])
def test_tools_that_look_at_objects_find_what_there_is(kind: str) -> None:
    """Copying, mocks and questions about attributes work as for objects of any class."""
    others: dict[str, Callable[[Any], Any]] = {
        "paginator": lambda client: client.models.list(),
        "streaming response": lambda client: client.models.with_streaming_response.retrieve("m"),
    }
    with clients() as (client, _):
        thing: Any = others[kind](client) if kind in others else MANAGERS[kind][0](client)
        assert not hasattr(thing, "data")
        assert not hasattr(thing, "__fspath__")
        assert getattr(thing, "nonsense", 5) == 5
        assert type(copy.copy(thing)) is type(thing)
        assert thing
        assert inspect.isawaitable(thing) is hasattr(type(thing), "__await__")
        assert not isinstance(thing, str | bytes | list)
        mock = unittest.mock.create_autospec(thing)
        with pytest.raises(AttributeError):
            _ = mock.nonsense
        bare = type(thing).__new__(type(thing))
        with pytest.raises(AttributeError):
            _ = bare._anything
        with pytest.raises((AttributeError, TypeError, pickle.PicklingError)):
            pickle.dumps(thing)  # it has a client's connections, or a function


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["choices", "usage", "output_text"])
async def test_a_stream_that_is_taken_for_the_answer(client: Any, server: LocalServer, name: str) -> None:
    stream = await client.chat.completions.create(stream=True, **CHAT)
    hint = "iterate over it for the events of the answer, or leave stream=True out for the whole answer"
    kind = type(stream).__name__.removeprefix("Adapted")
    assert message(lambda: getattr(stream, name)) == f"{kind!r} object has no attribute {name!r}; {hint}"
    assert not hasattr(stream, name)
    assert not hasattr(type(stream), name)
    assert message(lambda: stream.nonsense) == f"{kind!r} object has no attribute 'nonsense'"
    setattr(stream, name, 1)  # as tracers may
    assert getattr(stream, name) == 1
    await stream.close()
