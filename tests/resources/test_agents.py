"""Agents: the forms of requests, streams of sessions, and pages of files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core import IncompleteStreamError
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

SESSION: dict[str, Any] = {"type": "agent.session.idle", "event_id": "e2", "session": {"id": "sess_1"}}
ERROR: dict[str, Any] = {
    "type": "error",
    "event_id": "e1",
    "session_id": "sess_1",
    "error": {"message": "out of credit", "type": "invalid_request_error", "code": "no_credit"},
}


def events(*found: dict[str, Any], name: str | None = None) -> Fault:
    head = f"event: {name}\n" if name else ""
    text = "".join(f"{head}data: {json.dumps(each)}\n\n" for each in found)
    return Fault.body(text, headers={"content-type": "text/event-stream"})


@pytest.mark.parametrize("name", [None, "error"])
@pytest.mark.parametrize("by", ["create", "events"])
async def test_an_error_is_an_event_of_a_session(client: Any, server: LocalServer, name: str | None, by: str) -> None:
    """It is delivered, and the stream goes on; also where it is the first event, which others would ask for again."""
    sessions = client.beta.agents.sessions
    with server.fault(events(ERROR, SESSION, name=name)):
        stream = (
            await sessions.events.stream("sess_1")
            if by == "events"
            else await sessions.create(environment={"type": "none"}, stream=True)
        )
        found = [event async for event in stream]
    assert [event.type for event in found] == ["error", "agent.session.idle"]
    assert found[0].error.message == "out of credit"
    assert len(server.requests) == 1


async def test_following_a_session_asks_for_events(client: Any, server: LocalServer) -> None:
    with server.fault(events(SESSION)):
        stream = await client.beta.agents.sessions.events.stream("sess_1", include_obfuscation=False)
        assert [event.session.id async for event in stream] == ["sess_1"]
    (request,) = server.requests
    assert (request.method, request.path) == ("GET", "/agents/sessions/sess_1/events")
    assert request.query == {"include_obfuscation": "false"}
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["openai-beta"] == "agents=v1"


async def test_a_session_that_is_cut_off_is_an_error(client: Any, server: LocalServer) -> None:
    with server.synthesise(), server.fault(Fault.truncate(after=10)):
        stream = await client.beta.agents.sessions.events.stream("sess_1")
        with pytest.raises(IncompleteStreamError):
            await anext(aiter(stream))


async def test_a_body_of_several_forms(client: Any, server: LocalServer) -> None:
    """Each form is sent as it is; a mixture of them is refused before anything is sent."""
    files = client.beta.agents.environments.files
    with server.fault(Fault.body("{}")):
        await files.create("env_1", type="inline", data="aGk=", path="a.txt")
    with server.fault(Fault.body("{}")):
        await files.create("env_1", type="file_id", file_id="file_1", path="a.txt")
    assert [request.json for request in server.requests] == [
        {"type": "inline", "data": "aGk=", "path": "a.txt"},
        {"type": "file_id", "file_id": "file_1", "path": "a.txt"},
    ]
    with pytest.raises(TypeError, match=r"^beta\.agents\.environments\.files\.create\(\) needs 'file_id', or 'data'$"):
        await files.create("env_1", type="inline", path="a.txt")
    with pytest.raises(TypeError, match=r"not all of them together$"):
        await files.create("env_1", type="inline", path="a.txt", data="aGk=", file_id="file_1")
    assert len(server.requests) == 2


async def test_a_key_that_is_a_keyword_of_python_is_sent_as_it_is(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.body("{}")):
        await client.beta.agents.create(model="gpt-5", compaction={"async": True})
    assert server.requests[0].json == {"model": "gpt-5", "compaction": {"async": True}}


async def test_files_come_in_pages_by_tokens(client: Any, server: LocalServer) -> None:
    with server.synthesise():
        found = [file async for file in client.beta.agents.environments.files.list("env_1", limit=2)]
    assert len(found) == 3
    assert [request.query.get("page") for request in server.requests] == [None, "cursor_2"]


@pytest.mark.parametrize("given", [{"idempotency_key": "k"}, {"extra_headers": {"Idempotency-Key": "k"}}])
async def test_keys_of_what_is_sent_to_a_session(client: Any, server: LocalServer, given: Any) -> None:
    with server.fault(Fault.body("")):
        await client.beta.agents.sessions.events.create("sess_1", events=[], **given)
    (request,) = server.requests
    assert request.headers["idempotency-key"] == "k"
    assert request.json == {"events": []}
