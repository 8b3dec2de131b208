"""Background responses go on after a lost connection, in every world: nothing missing, nothing twice."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core import (
    APIResponseValidationError,
    APIStatusError,
    DeadlineExceededError,
    IncompleteStreamError,
    RetryPolicy,
)
from openai_core.testing import Fault, LocalServer
from tests.streaming.reading import events_until_error
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "input": "count to 8", "stream": True, "background": True}
QUICK = RetryPolicy(initial_delay=0.001)
CUT = Fault.truncate(b'"sequence_number":4}\n\n')
AT_ONCE = {"openai-poll-after-ms": "0"}


def client_of(world: World, server: LocalServer, **options: Any) -> Any:
    return world.client(base_url=server.base_url, api_key="k", **{"retry": QUICK, **options})


async def numbers(stream: Any) -> list[int]:
    """The sequence numbers of all events of a stream."""
    return [event.sequence_number async for event in stream]


async def test_a_stream_cut_at_any_place_goes_on(world: World, server: LocalServer) -> None:
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


async def test_a_stream_cut_again_and_again_goes_on(world: World, server: LocalServer) -> None:
    """As long as events come in between, a stream may break any number of times."""
    client = client_of(world, server)
    whole = await numbers(await client.responses.create(**ASK))
    with server.fault(Fault.truncate(2500), times=5) as cut:
        assert await numbers(await client.responses.create(**ASK)) == whole
        assert cut.count >= 3
    await client.close()


async def test_the_request_names_the_response_and_the_last_event(world: World, server: LocalServer) -> None:
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


async def test_a_retrieved_stream_is_resumed_too(world: World, server: LocalServer) -> None:
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
    assert len(server.requests) == 3
    await client.close()


async def test_failures_on_the_way_count_together(world: World, server: LocalServer) -> None:
    """Requests that fail and streams that break with nothing in between are as many as one request may take."""
    client = client_of(world, server, retry=QUICK.replace(max_retries=4))
    with (
        server.fault(CUT, times=1),
        server.fault(Fault.status(500), method="GET", times=2),
        server.fault(Fault.truncate(3), method="GET"),
    ):
        _, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert "attempts used up (5 of 5)" in str(error)
    assert len(server.requests) == 5
    await client.close()


async def test_a_response_that_is_gone_cannot_be_resumed(world: World, server: LocalServer) -> None:
    """If the server no longer has the events, its answer is the error."""
    client = client_of(world, server)
    cut = Fault.truncate(b'"sequence_number":4}\n\n')
    with server.fault(cut, times=1), server.fault(Fault.status(404), method="GET"):
        events, error = await events_until_error(await client.responses.create(**ASK), APIStatusError)
    assert (len(events), error.status_code) == (5, 404)
    await client.close()


async def test_a_server_that_is_gone_leaves_the_stream_incomplete(world: World, server: LocalServer) -> None:
    """If the server cannot be reached any more, the stream is incomplete like others, and the error says both."""
    client = client_of(world, server)
    with server.fault(CUT, times=1), server.fault(Fault.reset(), method="GET"):
        events, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert len(events) == error.events_received == 5
    assert "going on with it failed: GET /v1/responses/resp_" in str(error)
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


async def test_a_client_without_retries_does_not_resume(world: World, server: LocalServer) -> None:
    """A client that never tries again does not go on either."""
    client = client_of(world, server, retry=None, max_retries=0)
    with server.fault(Fault.truncate(b'"sequence_number":4}\n\n'), times=1):
        _, error = await events_until_error(await client.responses.create(**ASK), IncompleteStreamError)
    assert "retries are switched off" in str(error)
    await client.close()


async def test_what_was_asked_for_is_asked_for_again(world: World, server: LocalServer) -> None:
    """The rest of the events is to have in it what the first ones had; a key against repetition has no place there."""
    client = client_of(world, server)
    include = ["reasoning.encrypted_content", "message.output_text.logprobs"]
    with server.fault(CUT, times=1):
        stream = await client.responses.create(
            **ASK,
            include=include,
            stream_options={"include_obfuscation": False},
            extra_query={"mine": "1"},
            idempotency_key="key",
        )
        assert await numbers(stream)
    second = server.requests[1]
    assert [value for name, value in second.query_items if name == "include[]"] == include
    assert (second.query["include_obfuscation"], second.query["mine"]) == ("false", "1")
    assert "idempotency-key" not in second.headers
    await client.close()


@pytest.mark.parametrize("status", [400, 404])
async def test_refused_events_are_made_of_the_response(world: World, server: LocalServer, status: int) -> None:
    """A server that has the response but no longer its events is asked until it has ended; that is told last."""
    client = client_of(world, server)
    whole = [event async for event in await client.responses.create(**ASK)]
    under_way: dict[str, Any] = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    asked = len(server.requests)
    with (
        server.fault(CUT, times=1),
        server.fault(Fault.status(status), method="GET", times=1),
        server.fault(Fault.body(json.dumps(under_way), headers=AT_ONCE), method="GET", times=2),
    ):
        events = [event async for event in await client.responses.create(**ASK)]
    assert [event.sequence_number for event in events] == list(range(6))
    assert (events[-1].type, events[-1].response.status) == ("response.completed", "completed")
    assert events[-1].response.output_text == whole[-1].response.output_text
    *_, refused, first, second, third = server.requests
    assert len(server.requests) == asked + 5
    assert refused.query["stream"] == "true"
    assert {looked.query_string for looked in (first, second, third)} == {""}
    await client.close()


@pytest.mark.parametrize(("status", "kind"), [("failed", "failed"), ("cancelled", "incomplete")])
async def test_other_ends_of_a_response(world: World, server: LocalServer, status: str, kind: str) -> None:
    """What became of the response is in its last event; and a server may give it in place of the events."""
    client = client_of(world, server)
    ended: dict[str, Any] = {"id": "resp_1", "object": "response", "status": status, "output": []}
    with server.fault(CUT, times=1), server.fault(Fault.body(json.dumps(ended, indent=1)), method="GET"):
        events = [event async for event in await client.responses.create(**ASK)]
    assert (len(events), events[-1].type, events[-1].response.status) == (6, f"response.{kind}", status)
    await client.close()


async def test_helper_goes_on_too(world: World, server: LocalServer) -> None:
    """`responses.stream` puts together what came before and after, and what was only in the response."""
    client = client_of(world, server)
    ask = {name: value for name, value in ASK.items() if name != "stream"}
    texts: list[str] = []
    for refusing in (False, True):
        with server.fault(Fault.truncate(b'"sequence_number":6}\n\n'), times=1):
            fault = server.fault(Fault.status(404), method="GET", times=1) if refusing else None
            async with client.responses.stream(**ask) as stream:
                texts.append((await stream.get_final_response()).output_text)
            assert fault is None or fault.count == 1
    assert texts == [texts[0]] * 2
    assert texts[0].endswith("8")
    await client.close()


async def test_helper_asks_for_the_same_of_a_response_that_there_is(world: World, server: LocalServer) -> None:
    """Options of the call and of the stream reach the request for the events of a response."""
    client = client_of(world, server)
    made = await client.responses.create(**{**ASK, "stream": False})
    async with client.responses.stream(
        response_id=made.id, stream_options={"include_obfuscation": False}, deadline=60, idempotency_key="key"
    ) as stream:
        assert (await stream.get_final_response()).id == made.id
    assert server.requests[-1].query == {"stream": "true", "include_obfuscation": "false"}
    assert server.requests[-1].headers["idempotency-key"] == "key"
    await client.close()


async def test_deadline_is_kept_between_streams(world: World, server: LocalServer) -> None:
    """If the next attempt would come after the deadline, that is told at once, with the break as its cause."""
    client = client_of(world, server, retry=RetryPolicy(initial_delay=9000.0, max_delay=9000.0))
    with server.fault(CUT, times=1):
        events, error = await events_until_error(
            await client.responses.create(**ASK, deadline=600), DeadlineExceededError
        )
    assert (len(events), error.phase.partition(":")[0]) == (5, "waiting for the next attempt")
    assert isinstance(error.__cause__, IncompleteStreamError)
    assert error.__cause__.events_received == 5
    await client.close()


async def test_deadline_is_kept_while_looking(world: World, server: LocalServer) -> None:
    """A response that is not ready by the deadline is not waited for beyond it."""
    client = client_of(world, server)
    under_way: dict[str, Any] = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    with (
        server.fault(CUT, times=1),
        server.fault(Fault.status(404), method="GET", times=1),
        server.fault(Fault.body(json.dumps(under_way), headers={"openai-poll-after-ms": "50000"}), method="GET"),
    ):
        stream = await client.responses.create(**ASK, deadline=40)
        _, error = await events_until_error(stream, DeadlineExceededError)
    assert "has status 'in_progress'" in str(error)
    await client.close()


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        ("../files/evil", "/v1/responses/..%2Ffiles%2Fevil"),
        ("resp?x=1#y", "/v1/responses/resp%3Fx=1%23y"),
        ("a\r\nx-evil: 1", "/v1/responses/a%0D%0Ax-evil:%201"),
        ("..", None),
        ("", None),
        ("\ud800", None),
    ],
)
async def test_an_id_is_one_segment(world: World, server: LocalServer, sent: str, asked: str | None) -> None:
    """The id comes from the server, and must not lead the credentials to another resource."""
    client = client_of(world, server)
    created = {"type": "response.created", "sequence_number": 0, "response": {"id": sent, "background": True}}
    head = f"data: {json.dumps(created)}\n\n".encode()
    with server.fault(Fault.events([head, "data: {"]), path="/responses", times=1):
        _, error = await events_until_error(await client.responses.create(**ASK), Exception)
    if asked is None:
        assert isinstance(error, IncompleteStreamError)
        assert "no id of the response" in str(error)
        assert len(server.requests) == 1
    else:
        assert isinstance(error, APIStatusError | IncompleteStreamError)
        assert {request.target.partition("?")[0] for request in server.requests[1:]} == {asked}
    await client.close()


async def test_deep_events_of_a_resumed_stream(world: World, server: LocalServer) -> None:
    """All events of a resumed stream are looked at for their numbers, at any depth of what they hold."""
    client = client_of(world, server)
    created = '{"type":"response.created","sequence_number":0,"response":{"id":"resp_1","background":true}}'
    deep = f'{{"sequence_number":1,"deep":{"[" * 100_000}{"]" * 100_000}}}'
    with (
        server.fault(Fault.events([f"data: {created}\n\n", "data: {"]), path="/responses", times=1),
        server.fault(Fault.events([f"data: {deep}\n\n"]), path="/responses/resp_1", times=1),
    ):
        events, error = await events_until_error(await client.responses.create(**ASK), APIResponseValidationError)
    assert len(events) == 1
    assert "nested too deeply" in str(error)
    await client.close()
