"""Sessions of agents on the server: turns, events, items, artifacts, environments, vaults. Strictly, in every world."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import BadRequestError, NotFoundError
from openai_core.testing import LocalServer, Reply

pytestmark = pytest.mark.anyio

HOSTED = {"type": "openai_hosted"}
TOOL = {
    "type": "function",
    "name": "add",
    "description": "adds",
    "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}},
}


@pytest.fixture
def sessions(make_client: Callable[..., Any]) -> Any:
    """The sessions of a client that takes nothing but what its types say."""
    return make_client(max_retries=0, _strict_response_validation=True).beta.agents.sessions


def message(text: str) -> dict[str, Any]:
    content = [{"type": "input_text", "text": text}]
    return {"type": "agent.session.input.message", "input": [{"role": "user", "content": content}]}


async def texts(sessions: Any, id: str, turn: str | None = None) -> list[str]:
    listed = sessions.items.list(id, order="asc") if turn is None else sessions.turns.items.list(turn, session_id=id)
    return [part.text async for item in listed if item.type == "message" for part in item.content]


async def gone(pending: Any) -> None:
    with pytest.raises(NotFoundError):
        await pending


async def test_turn_runs_and_is_kept(sessions: Any) -> None:
    made = await sessions.create(environment={"type": "none"}, input="hello", metadata={"a": "b"})
    found = await sessions.retrieve(made.id)
    assert (found.status, found.metadata, found.usage.total_tokens) == ("idle", {"a": "b"}, 4)
    assert await texts(sessions, made.id) == ["hello", "You said: hello"]
    (turn,) = [each async for each in sessions.turns.list(made.id)]
    assert (turn.status, turn.error) == ("completed", None)
    await sessions.events.create(made.id, events=[message("again")])
    assert await texts(sessions, made.id) == ["hello", "You said: hello", "again", "You said: again"]
    assert await texts(sessions, made.id, turn.id) == ["You said: hello", "hello"]
    assert (await sessions.turns.retrieve(turn.id, session_id=made.id)).id == turn.id
    await gone(sessions.turns.retrieve("turn_9", session_id=made.id))


async def test_session_streams_its_first_turn(sessions: Any) -> None:
    events = [each async for each in await sessions.create(environment=HOSTED, input="count to 3", stream=True)]
    kinds = [each.type for each in events]
    assert kinds[:3] == ["agent.session.created", "agent.session.environment.ready", "agent.session.in_progress"]
    assert kinds[3:5] == ["agent.session.turn.created", "agent.session.turn.in_progress"]
    assert kinds[-2:] == ["agent.session.turn.completed", "agent.session.idle"]
    said = [each.delta for each in events if each.type == "agent.session.turn.output_text.delta"]
    assert "".join(said) == "1 2 3"
    assert len({each.event_id for each in events}) == len(events)


async def test_stream_that_was_opened_before_shows_what_comes(sessions: Any) -> None:
    made = await sessions.create(environment={"type": "none"})
    stream = await sessions.events.stream(made.id)
    assert (await stream.__anext__()).type == "agent.session.created"
    await sessions.events.create(made.id, events=[message("hi")])
    kinds = [each.type async for each in stream]
    assert kinds[-2:] == ["agent.session.turn.completed", "agent.session.idle"]
    await sessions.events.create(made.id, events=[message("more")])
    later = [each async for each in await sessions.events.stream(made.id)]
    assert [each.text for each in later if each.type == "agent.session.turn.output_text.done"] == ["You said: more"]


async def test_stream_ends_with_its_session(sessions: Any) -> None:
    made = await sessions.create(environment={"type": "none"})
    stream = await sessions.events.stream(made.id)
    await stream.__anext__()
    with anyio.fail_after(5):
        await sessions.delete(made.id)
        assert [each async for each in stream] == []


async def test_turn_waits_for_the_results_of_functions(sessions: Any) -> None:
    agent = {"model": "gpt-5", "tools": [TOOL]}
    made = await sessions.create(environment={"type": "none"}, agent=agent, input='use add({"a": 1})')
    waiting = await sessions.retrieve(made.id)
    (action,) = waiting.required_actions
    assert (waiting.status, action.name, action.arguments) == ("requires_action", "add", {"a": 1})
    with pytest.raises(BadRequestError, match="a message starts a turn of an idle one"):
        await sessions.events.create(made.id, events=[message("hi")])
    result = {
        "type": "agent.session.input.tool_result",
        "call_id": action.call_id,
        "turn_id": action.turn_id,
        "success": True,
        "output": "two",
    }
    with pytest.raises(BadRequestError, match="'call_9' waits for"):
        await sessions.events.create(made.id, events=[result | {"call_id": "call_9"}])
    await sessions.events.create(made.id, events=[result])
    done = await sessions.retrieve(made.id)
    assert (done.status, done.required_actions) == ("idle", [])
    assert (await texts(sessions, made.id))[-1] == "The tool says: two"
    kinds = [item.type async for item in sessions.items.list(made.id, order="asc")]
    assert kinds == ["message", "function_call", "function_call_output", "message"]


async def test_turn_is_cancelled_or_fails(sessions: Any, server: LocalServer) -> None:
    agent = {"model": "gpt-5", "tools": [TOOL]}
    made = await sessions.create(environment={"type": "none"}, agent=agent, input='use add({"a": 1})')
    await sessions.events.create(made.id, events=[{"type": "agent.session.input.cancel"}])
    with server.reply(Reply(error="no")):
        await sessions.events.create(made.id, events=[message("hi")])
    turns = [each async for each in sessions.turns.list(made.id, order="asc")]
    assert [each.status for each in turns] == ["cancelled", "failed"]
    assert turns[1].error.message == "no"
    assert (await sessions.retrieve(made.id)).status == "idle"


async def test_turn_leaves_an_artifact(sessions: Any, client: Any) -> None:
    made = await sessions.create(environment=HOSTED, input="please write report.txt")
    (artifact,) = [each async for each in sessions.artifacts.list(made.id)]
    assert artifact.path == "/workspace/report.txt"
    content = await sessions.artifacts.content(artifact.id, session_id=made.id)
    assert content.text == "You said: please write report.txt"
    assert artifact.size_bytes == len(content.content)
    assert (await sessions.artifacts.retrieve(artifact.id, session_id=made.id)).turn_id == artifact.turn_id
    files = [each.path async for each in client.beta.agents.environments.files.list(made.environment.id)]
    assert files == ["/workspace/report.txt"]
    assert (await sessions.artifacts.delete(artifact.id, session_id=made.id)).deleted
    await gone(sessions.artifacts.content(artifact.id, session_id=made.id))
    await sessions.delete(made.id)
    await gone(sessions.retrieve(made.id))
    await gone(sessions.events.create(made.id, events=[message("hi")]))
    assert [each async for each in sessions.list()] == []


async def test_environment_keeps_its_files(sessions: Any, client: Any) -> None:
    environments = client.beta.agents.environments
    data = base64.b64encode(b"abc").decode()
    given = {"type": "inline", "path": "/in/a.txt", "data": data}
    made = await environments.create(environment=HOSTED | {"files": [given]})
    assert [(each.path, each.size_bytes) for each in made.files] == [("/in/a.txt", 3)]
    uploaded = await client.files.create(file=("b.txt", b"hello"), purpose="user_data")
    for number in range(3):
        path = f"/out/{number}"
        added = await environments.files.create(made.id, type="file_id", file_id=uploaded.id, path=path)
        assert (added.path, added.size_bytes) == (path, 5)
    listed = [each.path async for each in environments.files.list(made.id, limit=2)]
    assert listed == ["/in/a.txt", "/out/0", "/out/1", "/out/2"]
    assert [each.path async for each in environments.files.list(made.id, path="/in")] == ["/in/a.txt"]
    session = await sessions.create(environment=HOSTED | {"environment_id": made.id})
    assert session.environment.id == made.id
    await gone(sessions.create(environment=HOSTED | {"environment_id": "env_9"}))
    with pytest.raises(BadRequestError, match="not base64"):
        await environments.files.create(made.id, type="inline", path="/x", data="?")
    assert [each.id async for each in environments.list()] == [made.id]
    assert (await environments.retrieve(made.id)).status == "ready"


SECRETS = [
    {"type": "static_bearer", "mcp_server_url": "https://a.test/", "token": "hush-1"},
    {
        "type": "environment_variable",
        "secret_name": "KEY",
        "secret_value": "hush-2",
        "networking": {"type": "unrestricted"},
    },
    {
        "type": "mcp_oauth",
        "mcp_server_url": "https://a.test/",
        "access_token": "hush-3",
        "refresh": {
            "client_id": "me",
            "refresh_token": "hush-4",
            "token_endpoint": "https://a.test/token",
            "token_endpoint_auth": {"type": "client_secret_basic", "client_secret": "hush-5"},
        },
    },
]
ROTATED = [
    {"type": "static_bearer", "token": "hush-6"},
    {"type": "environment_variable", "secret_value": "hush-7"},
    {"type": "mcp_oauth", "access_token": "hush-8", "refresh": {"refresh_token": "hush-9"}},
]


@pytest.mark.parametrize(("auth", "rotated"), [*zip(SECRETS, ROTATED, strict=True)])
async def test_secrets_are_in_no_answer(
    sessions: Any, make_client: Callable[..., Any], auth: Any, rotated: Any
) -> None:
    vaults = make_client(max_retries=0, _strict_response_validation=True).beta.agents.vaults
    vault = await vaults.create(name="mine")
    created = await vaults.credentials.with_raw_response.create(vault.id, name="key", auth=auth)
    id = created.parse().id
    changed = await vaults.credentials.with_raw_response.update(
        id, vault_id=vault.id, auth=rotated, metadata={"a": "b"}
    )
    found = await vaults.credentials.with_raw_response.retrieve(id, vault_id=vault.id)
    listed = await vaults.credentials.with_raw_response.list(vault.id)
    session = await sessions.with_raw_response.create(environment={"type": "none"}, vault_ids=[vault.id])
    for answer in (created, changed, found, listed, session):
        assert b"hush" not in answer.content
    assert created.parse().auth.to_dict() == found.parse().auth.to_dict()
    assert found.parse().metadata == {"a": "b"}
    assert (await vaults.credentials.delete(id, vault_id=vault.id)).deleted
    await gone(vaults.credentials.retrieve(id, vault_id=vault.id))
    assert (await vaults.delete(vault.id)).deleted
    await gone(vaults.retrieve(vault.id))
    await gone(sessions.create(environment={"type": "none"}, vault_ids=[vault.id]))


async def test_session_is_changed(sessions: Any, client: Any) -> None:
    agent = await client.beta.agents.create(model="gpt-5")
    made = await sessions.create(environment={"type": "none"}, agent_id=agent.id)
    changed = await sessions.update(made.id, agent={"model": "gpt-4o", "tools": [TOOL]}, metadata={"c": "d"})
    assert (changed.agent.model, changed.agent.tools[0].name, changed.metadata) == ("gpt-4o", "add", {"c": "d"})
    assert [each.id async for each in sessions.list(agent_id=agent.id)] == [made.id]
    assert [each async for each in sessions.list(agent_id="agent_8")] == []
