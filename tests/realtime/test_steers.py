"""Steering responses over a websocket: the response under way makes way for one that has the new input."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openai_core import NotFoundError
from openai_core.testing import Fault, LocalServer, RecordedRequest
from openai_core.testing.engine.state import State
from openai_core.testing.realtime.responses import ResponsesSession
from openai_core.testing.sockets.session import Setup
from tests.realtime.receiving import until

pytestmark = pytest.mark.anyio

LONG = "count to 5000"
TOOL = {"type": "function", "name": "add", "parameters": {"type": "object"}}
ENDS = ("response.completed", "response.incomplete", "response.failed", "error")


async def steered(connection: Any, given: Any, **arguments: Any) -> tuple[list[Any], list[Any]]:
    """Events of a response that is steered while it counts, and of the one that follows it."""
    await connection.response.create(model="m", input=LONG, **arguments)
    events = await until(connection, "response.output_text.delta")
    await connection.response.steer(input=given, previous_response_id=events[0].response.id)
    return [*events, *await until(connection, *ENDS)], await until(connection, *ENDS)


@pytest.fixture
def strict(make_client: Callable[..., Any], server: LocalServer) -> Any:
    """A client that takes nothing but what its types say, of a server that is slow enough to be steered."""
    server.fault(Fault.delay(0, between_events=0.001))
    return make_client(max_retries=0, _strict_response_validation=True)


@pytest.mark.parametrize("of_beta", [False, True])
async def test_response_under_way_is_steered(strict: Any, of_beta: bool) -> None:
    async with (strict.beta if of_beta else strict).responses.connect() as connection:
        first, second = await steered(connection, "stop")
    assert [event.sequence_number for event in first] == list(range(len(first)))
    accepted = next(event for event in first if event.type == "response.steer.accepted")
    assert accepted.steer.previous_response_id == first[0].response.id
    ended = first[-1].response
    assert (ended.status, ended.incomplete_details.reason) == ("incomplete", "steered")
    said = "".join(event.delta for event in first if event.type == "response.output_text.delta")
    assert said.startswith("1 2") or said == "1"
    assert not said.endswith("5000")
    assert ended.output[0].status == "incomplete"
    assert ended.output[0].content[0].text == said
    assert [event.type for event in first[-4:]] == [
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.incomplete",
    ]
    assert second[0].response.previous_response_id == ended.id
    assert second[-1].response.output[0].content[0].text == "You said: stop"


async def test_what_is_kept_is_what_was_said(strict: Any) -> None:
    async with strict.responses.connect() as connection:
        first, second = await steered(connection, [{"role": "user", "content": "stop"}])
    kept = await strict.responses.retrieve(first[-1].response.id)
    assert kept.to_dict() == first[-1].response.to_dict()
    assert (await strict.responses.retrieve(second[-1].response.id)).output_text == "You said: stop"


async def test_conversation_goes_on_with_what_was_said(strict: Any) -> None:
    conversation = await strict.conversations.create()
    async with strict.responses.connect() as connection:
        first, second = await steered(connection, "stop", conversation=conversation.id)
    items = [item async for item in strict.conversations.items.list(conversation.id, order="asc")]
    texts = [item.content[0].text for item in items]
    assert texts == [LONG, first[-1].response.output_text, "stop", second[-1].response.output_text]


async def test_unstored_response_is_steered_in_its_lane(strict: Any) -> None:
    async with strict.responses.connect() as connection:
        first, second = await steered(connection, "stop", store=False, stream_id="a")
    assert {event.stream_id for event in [*first, *second]} == {"a"}
    assert second[-1].response.output_text == "You said: stop"
    with pytest.raises(NotFoundError):
        await strict.responses.retrieve(second[-1].response.id)


def test_steers_that_come_together_are_one_input() -> None:
    """Up to eight, while none of them has been come to. The session is a value here, so that they do come together."""
    request = RecordedRequest(
        number=1, method="GET", target="/v1/responses", headers={}, connection=1, request_id="req_1"
    )
    session = ResponsesSession(Setup(State(0), request, (), lambda: None))
    session.handle({"type": "response.create", "model": "m", "input": LONG})
    created = (session.step() or [])[0]
    previous = created["response"]["id"]
    answers: list[dict[str, Any]] = []
    for number in range(9):
        steer = {"type": "response.steer", "input": f"stop {number}", "previous_response_id": previous}
        answers += session.handle(steer)
    assert [each["type"] for each in answers] == ["response.steer.accepted"] * 8 + ["response.steer.failed"]
    assert answers[-1]["error"]["code"] == "too_many_pending_steers"
    events = [event for events in iter(session.step, None) for event in events]
    ends = [event["response"] for event in events if event["type"] in ENDS]
    assert [(each["status"], each["previous_response_id"]) for each in ends] == [
        ("incomplete", None),
        ("completed", previous),
    ]
    assert ends[1]["output"][0]["content"][0]["text"] == "You said: stop 7"
    assert [event["sequence_number"] for event in (created, *answers, events[0])] == list(range(11))


async def test_steer_waits_for_results(strict: Any) -> None:
    """Of calls that the response ended with; the next turn has both."""
    async with strict.beta.responses.connect() as connection:
        await connection.response.create(model="m", input="use add({})", tools=[TOOL])
        done = (await until(connection, *ENDS))[-1].response
        call = done.output[0]
        await connection.response.steer(input="be quick", previous_response_id=done.id)
        (pending,) = await until(connection, "response.steer.pending")
        assert (pending.reason, pending.required_input[0].call_id) == ("waiting_for_required_input", call.call_id)
        result = {"type": "function_call_output", "call_id": call.call_id, "output": "3"}
        await connection.response.create(model="m", input=[result], previous_response_id=done.id)
        accepted, created, *_ = events = await until(connection, *ENDS)
        assert (accepted.type, created.type) == ("response.steer.accepted", "response.created")
        assert accepted.steer.id == pending.steer.id
    said = [item async for item in strict.responses.input_items.list(events[-1].response.id, order="asc")]
    assert [item.type for item in said] == ["message", "function_call", "function_call_output", "message"]


async def test_steer_may_bring_the_results(strict: Any) -> None:
    async with strict.beta.responses.connect() as connection:
        await connection.response.create(model="m", input="use add({})", tools=[TOOL])
        done = (await until(connection, *ENDS))[-1].response
        result = {"type": "function_call_output", "call_id": done.output[0].call_id, "output": "3"}
        await connection.response.steer(input=[result], previous_response_id=done.id)
        accepted, created, *_, last = await until(connection, *ENDS)
    assert (accepted.type, created.response.previous_response_id) == ("response.steer.accepted", done.id)
    assert last.response.output[0].content[0].text == "The tool says: 3"


async def test_steer_that_is_not_waited_for_fails(strict: Any) -> None:
    async with strict.responses.connect() as connection:
        await connection.response.create(model="m", input="use add({})", tools=[TOOL])
        done = (await until(connection, *ENDS))[-1].response
        await connection.response.steer(input="be quick", previous_response_id=done.id)
        await until(connection, "response.steer.pending")
        await connection.response.create(model="m", input="something else")
        failed = (await until(connection, *ENDS))[0]
    assert (failed.type, failed.error.code) == ("response.steer.failed", "response_not_active")


@pytest.mark.parametrize("given", ["", []])
async def test_input_that_is_none_fails(strict: Any, given: Any) -> None:
    async with strict.responses.connect() as connection:
        await connection.response.create(model="m", input="count to 50")
        (created,) = await until(connection, "response.created")
        await connection.response.steer(input=given, previous_response_id=created.response.id)
        assert (await until(connection, "response.steer.failed"))[-1].error.code == "invalid_input"
        assert (await until(connection, *ENDS))[-1].response.status == "completed"


async def test_response_that_is_over_or_unknown_is_not_steered(strict: Any, server: LocalServer) -> None:
    before = await strict.responses.create(model="m", input="hi")
    async with strict.responses.connect() as connection:
        await connection.response.create(model="m", input="hi")
        over = (await until(connection, *ENDS))[-1].response
        for id, code in (
            (over.id, "response_already_completed"),
            (before.id, "response_already_completed"),
            ("resp_9", "response_not_found"),
        ):
            await connection.response.steer(input="x", previous_response_id=id)
            failed = await connection.recv()
            assert (failed.type, failed.error.code) == ("response.steer.failed", code)
            assert (failed.steer.input, failed.steer.previous_response_id) == ("x", id)
