"""Background responses go on after a lost connection, in every world: nothing missing, nothing twice."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import APIStatusError, IncompleteStreamError, RetryPolicy
from openai_core.testing import Fault, LocalServer
from tests.streaming.reading import events_until_error
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "input": "count to 8", "stream": True, "background": True}
QUICK = RetryPolicy(initial_delay=0.001)


def client_of(world: World, server: LocalServer, **options: Any) -> Any:
    return world.client(base_url=server.base_url, api_key="k", **{"retry": QUICK, **options})


async def numbers(stream: Any) -> list[int]:
    """The sequence numbers of all events of a stream."""
    return [event.sequence_number async for event in stream]


async def test_cut_at_any_place(world: World, server: LocalServer) -> None:
    """Wherever the connection breaks, the same events come as without."""
    client = client_of(world, server)
    whole = await numbers(await client.responses.create(**ASK))
    assert whole == list(range(len(whole)))
    for number in range(0, len(whole) - 1, 3):
        cut = b'"sequence_number":%d}' % number
        asked = len(server.requests)
        with server.fault(Fault.reset_in_body(cut) if number % 2 else Fault.truncate(cut + b"\n\n"), times=1):
            assert await numbers(await client.responses.create(**ASK)) == whole
        assert len(server.requests) == asked + 2
    await client.close()


async def test_cut_again_and_again(world: World, server: LocalServer) -> None:
    """As long as events come in between, a stream may break any number of times."""
    client = client_of(world, server)
    whole = await numbers(await client.responses.create(**ASK))
    with server.fault(Fault.truncate(2500), times=5) as cut:
        assert await numbers(await client.responses.create(**ASK)) == whole
        assert cut.count >= 3
    await client.close()


async def test_what_is_sent(world: World, server: LocalServer) -> None:
    """The request that goes on names the response and the last event received."""
    client = client_of(world, server)
    with server.fault(Fault.truncate(b'"sequence_number":4}\n\n'), times=1):
        await numbers(await client.responses.create(**ASK, extra_headers={"x-mine": "1"}))
    first, second = server.requests
    assert (first.method, second.method) == ("POST", "GET")
    assert second.path.startswith("/responses/resp_")
    assert second.query["stream"] == "true"
    assert second.query["starting_after"] == "4"
    assert second.headers["x-mine"] == "1"
    assert "content-type" not in second.headers
    await client.close()


async def test_retrieved_stream(world: World, server: LocalServer) -> None:
    """A stream that was itself taken up later goes on too."""
    client = client_of(world, server)
    response = await client.responses.create(**{**ASK, "stream": False})
    whole = await numbers(await client.responses.retrieve(response.id, stream=True, starting_after=2))
    with server.fault(Fault.truncate(b'"sequence_number":5}\n\n'), times=1):
        found = await numbers(await client.responses.retrieve(response.id, stream=True, starting_after=2))
    assert found == whole == list(range(3, 3 + len(whole)))
    await client.close()


async def test_no_progress_has_an_end(world: World, server: LocalServer) -> None:
    """A stream that breaks over and over with nothing in between is given up after as many attempts as allowed."""
    client = client_of(world, server)
    with server.fault(Fault.truncate(b'"sequence_number":4}\n\n'), times=1), server.fault(Fault.truncate(3), times=10):
        events, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert len(events) == error.events_received
    assert "attempts used up" in str(error)
    await client.close()


async def test_response_that_is_gone(world: World, server: LocalServer) -> None:
    """If the server no longer has the events, its answer is the error."""
    client = client_of(world, server)
    cut = Fault.truncate(b'"sequence_number":4}\n\n')
    with server.fault(cut, times=1), server.fault(Fault.status(404), method="GET"):
        events, error = await events_until_error(await client.responses.create(**ASK), APIStatusError)
    assert (len(events), error.status_code) == (5, 404)
    await client.close()


async def test_gap_is_told(world: World, server: LocalServer) -> None:
    """Events that the server leaves out are not passed over in silence."""
    client = client_of(world, server)
    later: dict[str, Any] = {
        "type": "response.in_progress",
        "sequence_number": 9,
        "response": {"id": "resp_1", "output": []},
    }
    cut = Fault.truncate(b'"sequence_number":4}\n\n')
    with server.fault(cut, times=1), server.fault(Fault.events([later]), method="GET"):
        events, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert len(events) == 5
    assert "event 9 after event 4" in str(error)
    await client.close()


async def test_other_responses_are_not_repeated(world: World, server: LocalServer) -> None:
    """A response that is not made in the background is lost with its connection."""
    client = client_of(world, server)
    with server.fault(Fault.truncate(b'"sequence_number":4}\n\n'), times=1):
        stream = await client.responses.create(**{**ASK, "background": False})
        events, _ = await events_until_error(stream, IncompleteStreamError)
    assert len(events) == 5
    assert len(server.requests) == 1
    await client.close()


async def test_without_retries(world: World, server: LocalServer) -> None:
    """A client that never tries again does not go on either."""
    client = client_of(world, server, retry=None, max_retries=0)
    with server.fault(Fault.truncate(b'"sequence_number":4}\n\n'), times=1):
        _, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert "retries are switched off" in str(error)
    await client.close()
