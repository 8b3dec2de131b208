"""What is dropped without `close` closes its connections, in its own event loop, and warns of nothing."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from openai_core.testing import LocalServer
from openai_sync import OpenAI
from tests.sync.programs import VARIANTS

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}

Make = Callable[[], OpenAI]


@pytest.fixture(params=VARIANTS, ids="-".join)
def make(request: pytest.FixtureRequest, server: LocalServer) -> Make:
    backend, transport = request.param
    return lambda: OpenAI(api_key="sk-test", base_url=server.base_url, portal_backend=backend, transport=transport)


def connections_end(server: LocalServer) -> None:
    server.wait_for(lambda: "0 open connections" in repr(server), 5)


def test_a_dropped_client_is_closed(make: Make, server: LocalServer) -> None:
    client = make()
    client.models.list()
    portal = client._owner.portal
    gone = weakref.ref(client)
    del client
    gc.collect()
    assert gone() is None
    connections_end(server)
    portal.join(5)
    assert portal.closed
    assert not portal._thread.is_alive()


def test_a_client_that_was_never_used(make: Make) -> None:
    before = set(threading.enumerate())
    client = make()
    gone = weakref.ref(client)
    del client
    gc.collect()
    assert gone() is None
    assert set(threading.enumerate()) <= before


def test_a_client_in_a_cycle_collected_in_the_portals_thread(make: Make, server: LocalServer) -> None:
    """Finalisers run wherever the collector happens to; none of them may wait there."""
    client, other = make(), make()
    client.models.list()
    other.models.list()
    client.__dict__["_cycle"] = client
    del client
    collected = threading.Event()

    async def collect() -> None:
        gc.collect()
        collected.set()

    other._owner.lease.run(collect)
    assert collected.is_set()
    assert other.models.list().data
    other.close()
    connections_end(server)


def test_a_resource_keeps_its_client_open(make: Make) -> None:
    models = make().models
    gc.collect()
    assert models.list().data
    page = make().models.list()
    gc.collect()
    assert list(page)


def test_a_stream_keeps_its_client_open(make: Make) -> None:
    stream = make().chat.completions.create(**ASK, stream=True)
    gc.collect()
    assert list(stream)


def test_a_copy_keeps_the_connections_open(make: Make) -> None:
    client = make()
    client.with_options(timeout=3).models.list()
    gc.collect()
    assert client.models.list().data
    copy = client.with_options(timeout=3)
    del client
    gc.collect()
    assert copy.models.list().data
    copy.close()


def test_a_dropped_raw_response_frees_its_connection(make: Make, server: LocalServer) -> None:
    client = make()
    response = client.chat.completions.with_streaming_response.create(**ASK).__enter__()
    assert response.status_code == 200
    del response
    gc.collect()
    assert client.models.list().data
    client.close()
    connections_end(server)


def test_a_raw_response_whose_stream_was_not_parsed(make: Make, server: LocalServer) -> None:
    client = make()
    response = client.chat.completions.with_raw_response.create(**ASK, stream=True)
    assert not response.is_closed
    before = len(client._owner.portal.open)
    del response
    gc.collect()
    assert client.models.list().data
    assert len(client._owner.portal.open) < before
    client.close()
    connections_end(server)


def test_a_raw_response_whose_stream_was_parsed(make: Make) -> None:
    client = make()
    stream = client.chat.completions.with_raw_response.create(**ASK, stream=True).parse()
    gc.collect()
    assert client.models.list().data
    assert list(stream), "the stream is not closed with the response that it came from"
    client.close()


def test_a_streamed_response_used_without_with(make: Make, server: LocalServer) -> None:
    client = make()
    response = client.chat.completions.with_streaming_response.create(**ASK)
    assert response.status_code == 200
    del response
    gc.collect()
    assert client.models.list().data
    client.close()
    connections_end(server)
