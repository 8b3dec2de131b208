"""Agents, templates, automations, subagents and traces on the server: kept, changed, gone. Strictly, in every world."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import BadRequestError, NotFoundError
from openai_core.testing import LocalServer

pytestmark = pytest.mark.anyio

NOWHERE = {"type": "none"}
TOOL: dict[str, Any] = {"type": "function", "name": "add", "description": "adds", "parameters": {"type": "object"}}
SAID = [{"role": "user", "content": [{"type": "input_text", "text": "hello"}]}]


@pytest.fixture
def agents(make_client: Callable[..., Any]) -> Any:
    """The agents of a client that takes nothing but what its types say."""
    return make_client(max_retries=0, _strict_response_validation=True).beta.agents


async def gone(pending: Any) -> None:
    with pytest.raises(NotFoundError):
        await pending


async def all_ids(pages: Any) -> list[str]:
    return [each.id async for each in pages]


async def test_agent_is_kept_until_it_is_deleted(agents: Any) -> None:
    mcp = {"type": "mcp", "server_label": "m", "transport": {"type": "http", "server_url": "https://a.test/"}}
    made = await agents.create(
        model="gpt-5", name="clerk", text={"verbosity": "low"}, tools=[TOOL, mcp, {"type": "tool_search"}]
    )
    assert (made.name, made.text.verbosity, made.text.format.type) == ("clerk", "low", "text")
    assert [tool.type for tool in made.tools] == ["function", "mcp", "tool_search"]
    assert (await agents.retrieve(made.id)).to_dict() == made.to_dict()
    changed = await agents.update(made.id, name=None, metadata={"a": "b"}, compaction={"async": True})
    assert (changed.name, changed.metadata, changed.compaction.async_) == (None, {"a": "b"}, True)
    assert changed.text.verbosity == "low"
    assert changed.updated_at > made.updated_at == made.created_at
    assert (await agents.retrieve(made.id)).to_dict() == changed.to_dict()
    assert (await agents.delete(made.id)).deleted
    await gone(agents.retrieve(made.id))
    await gone(agents.update(made.id, name="x"))
    await gone(agents.delete(made.id))


@pytest.mark.parametrize("kind", ["agents", "templates", "automations"])
async def test_lists_have_pages(agents: Any, kind: str) -> None:
    session = await agents.sessions.create(environment=NOWHERE)
    target = {"type": "existing_session", "session_id": session.id, "instructions": "go"}
    resource, arguments = {
        "agents": (agents, {"model": "m"}),
        "templates": (agents.environments.templates, {}),
        "automations": (agents.automations, {"type": "once", "run_at": 1, "name": "n", "target": target}),
    }[kind]
    ids = [(await resource.create(**arguments)).id for _ in range(5)]
    page = await resource.list(limit=2, order="asc")
    assert ([each.id for each in page.data], page.has_more) == (ids[:2], True)
    assert await all_ids(resource.list(limit=2, order="asc")) == ids
    assert await all_ids(resource.list(after=ids[2])) == [ids[1], ids[0]]
    await resource.delete(ids[2])
    assert await all_ids(resource.list(order="asc")) == ids[:2] + ids[3:]


async def test_session_takes_the_settings_of_its_agent(agents: Any) -> None:
    headers = {"authorization": "hush"}
    transport = {"type": "http", "server_url": "https://a.test/", "headers": headers}
    mcp = {"type": "mcp", "server_label": "m", "transport": transport}
    made = await agents.create(model="gpt-4o", name="clerk", tools=[mcp, TOOL, {"type": "tool_search"}])
    session = await agents.sessions.with_raw_response.create(
        environment=NOWHERE, agent_id=made.id, agent={"instructions": "be brief"}
    )
    assert b"hush" not in session.content
    agent = session.parse().agent
    assert (agent.id, agent.name, agent.model, agent.instructions) == (made.id, "clerk", "gpt-4o", "be brief")
    assert [tool.type for tool in agent.tools] == ["mcp", "function"]
    assert await all_ids(agents.sessions.list(agent_id=made.id)) == [session.parse().id]
    await gone(agents.sessions.create(environment=NOWHERE, agent_id="agent_9"))


async def test_template_is_kept_and_used(agents: Any) -> None:
    templates = agents.environments.templates
    data = base64.b64encode(b"abc").decode()
    file = {"type": "inline", "path": "/in/a.txt", "data": data}
    source = {"type": "base64", "media_type": "application/zip", "data": data}
    made = await templates.create(
        name="lab",
        files=[file],
        packages={"python": ["msgspec"]},
        network={"access": "restricted", "allowed_domains": ["a.test"], "blocked_domains": ["b.test"]},
        plugins=[{"type": "inline", "name": "p", "description": "d", "source": source}],
        skills=[{"type": "skill_reference", "skill_id": "skill_1"}],
        desktop={"enabled": True},
    )
    assert (made.files[0].size_bytes, made.packages.python, made.packages.npm) == (3, ["msgspec"], [])
    changed = await templates.update(made.id, packages={"npm": ["left-pad"]})
    assert (changed.packages.python, changed.packages.npm, changed.name) == ([], ["left-pad"], "lab")
    environment = {"type": "openai_hosted", "environment_template_id": made.id}
    session = await agents.sessions.create(environment=environment)
    assert session.environment.packages.npm == ["left-pad"]
    assert (session.environment.skills[0].skill_id, session.environment.network.access) == ("skill_1", "restricted")
    paths = [each.path async for each in agents.environments.files.list(session.environment.id)]
    assert paths == ["/in/a.txt"]
    alone = await agents.environments.create(environment=environment)
    assert [each.path for each in alone.files] == ["/in/a.txt"]
    await templates.delete(made.id)
    await gone(templates.retrieve(made.id))
    await gone(agents.sessions.create(environment=environment))


async def test_automation_runs_when_it_is_invoked(agents: Any) -> None:
    automations = agents.automations
    agent = await agents.create(model="gpt-5")
    target = {"type": "new_session", "environment": NOWHERE, "agent_id": agent.id, "input": SAID}
    made = await automations.create(
        type="periodic", name="daily", expression="0 9 * * *", timezone="UTC", target=target
    )
    assert (made.status, made.timezone, made.target.input[0].content[0].text) == ("active", "UTC", "hello")
    assert (await automations.invocations.create(made.id)).status == "queued"
    (run,) = [each async for each in automations.invocations.list(made.id)]
    assert (run.status, run.automation_id, run.source.type) == ("completed", made.id, "manual")
    assert (await automations.invocations.retrieve(run.id, automation_id=made.id)).to_dict() == run.to_dict()
    session = await agents.sessions.retrieve(run.session_id)
    assert session.agent.id == agent.id
    items = [item async for item in agents.sessions.items.list(session.id, order="asc")]
    assert [item.content[0].text for item in items] == ["hello", "You said: hello"]
    changed = await automations.update(made.id, expression="0 8 * * *", metadata={"a": "b"})
    assert (changed.expression, changed.metadata) == ("0 8 * * *", {"a": "b"})
    assert (await automations.pause(made.id)).status == "paused"
    assert (await automations.resume(made.id)).status == "active"
    assert (await automations.delete(made.id)).deleted
    await gone(automations.retrieve(made.id))
    await gone(automations.invocations.list(made.id))
    await gone(automations.invocations.retrieve(run.id, automation_id=made.id))


async def test_an_automation_goes_on_with_its_session(agents: Any) -> None:
    """It goes on with the session, waits while that waits, and pauses when it is gone."""
    automations, sessions = agents.automations, agents.sessions
    session = await sessions.create(environment=NOWHERE, agent={"tools": [TOOL]})
    target = {"type": "existing_session", "session_id": session.id, "instructions": "use add({})"}
    made = await automations.create(type="once", name="later", run_at=1_800_000_000, target=target)
    runs = [(await automations.invocations.create(made.id)).id for _ in range(2)]
    found = [await automations.invocations.retrieve(id, automation_id=made.id) for id in runs]
    assert [(each.status, each.skip_reason) for each in found] == [("completed", None), ("skipped", "pending_delivery")]
    assert (await sessions.retrieve(session.id)).status == "requires_action"
    await sessions.delete(session.id)
    failed = await automations.invocations.create(made.id)
    failed = await automations.invocations.retrieve(failed.id, automation_id=made.id)
    assert (failed.status, session.id in failed.error.message) == ("failed", True)
    paused = await automations.retrieve(made.id)
    assert (paused.status, paused.pause_reason) == ("paused", "target_session_failed")
    await gone(automations.create(type="once", name="n", run_at=1, target=target))


async def test_automation_keeps_the_type_of_its_schedule(agents: Any) -> None:
    target = {"type": "new_session", "environment": NOWHERE, "input": SAID}
    made = await agents.automations.create(type="once", run_at=1, name="n", target=target)
    assert (await agents.automations.update(made.id, run_at=2)).run_at == 2
    with pytest.raises(BadRequestError) as raised:
        await agents.automations.update(made.id, expression="0 9 * * *")
    assert raised.value.param == "expression"


async def test_subagents_have_turns_of_their_own(agents: Any) -> None:
    sessions = agents.sessions
    question = "delegate to reader: count to 3\ndelegate to writer: hi"
    events = [
        each
        async for each in await sessions.create(
            environment=NOWHERE, agent={"multi_agent": {"enabled": True}}, input=question, stream=True
        )
    ]
    id = events[0].session.id
    assert [each.subagent.name for each in events if each.type == "agent.session.subagent.closed"] == [
        "reader",
        "writer",
    ]
    reader, writer = [each async for each in sessions.subagents.list(id, order="asc")]
    assert (reader.name, reader.status, reader.instructions[0].text) == ("reader", "closed", "count to 3")
    assert (await sessions.subagents.retrieve(writer.id, session_id=id)).to_dict() == writer.to_dict()
    (turn,) = [each async for each in sessions.subagents.turns.list(reader.id, session_id=id)]
    assert (turn.subagent_id, turn.status) == (reader.id, "completed")
    found = await sessions.subagents.turns.retrieve(turn.id, session_id=id, subagent_id=reader.id)
    assert found.to_dict() == turn.to_dict()
    for listed in (
        sessions.subagents.items.list(reader.id, session_id=id, order="asc"),
        sessions.subagents.turns.items.list(turn.id, session_id=id, subagent_id=reader.id, order="asc"),
    ):
        assert [item.content[0].text async for item in listed] == ["count to 3", "1 2 3"]
    own = [item async for item in sessions.items.list(id, order="asc")]
    assert [item.type for item in own] == [
        "message",
        *["create_subagent_call", "wait_for_subagents_call", "close_subagent_call"] * 2,
        "message",
    ]
    assert own[-1].content[0].text == "The tool says: reader: 1 2 3; writer: You said: hi"
    (main,) = [each async for each in sessions.turns.list(id)]
    assert main.subagent_id is None
    await gone(sessions.subagents.retrieve("subagent_9", session_id=id))
    await gone(sessions.subagents.turns.retrieve(main.id, session_id=id, subagent_id=reader.id))


async def test_turns_leave_traces(agents: Any) -> None:
    sessions = agents.sessions
    made = await sessions.create(
        environment=NOWHERE, agent={"multi_agent": {"enabled": True}}, input="delegate to reader: hi"
    )
    (trace,) = [each async for each in sessions.traces.list(made.id)]
    assert trace.session_id == made.id
    spans = trace.otlp["resourceSpans"][0]["scopeSpans"][0]["spans"]
    names = {span["spanId"]: span["name"] for span in spans}
    assert len(names) == len(spans)
    assert {span["traceId"] for span in spans} == {spans[0]["traceId"]}
    tree = [(span["name"], names.get(span.get("parentSpanId"))) for span in spans]
    assert tree == [
        ("turn", None),
        ("message", "turn"),
        ("create_subagent_call", "turn"),
        ("turn", "create_subagent_call"),
        ("message", "turn"),
        ("message", "turn"),
        ("wait_for_subagents_call", "turn"),
        ("close_subagent_call", "turn"),
        ("message", "turn"),
    ]
    assert all(int(span["startTimeUnixNano"]) <= int(span["endTimeUnixNano"]) for span in spans)
    await gone(sessions.traces.list("session_9"))


async def test_a_word_of_the_api_is_no_id(client: Any, server: LocalServer) -> None:
    """`/agents/environments/templates` is the list, and no environment has that name."""
    assert (await client.beta.agents.environments.templates.list()).data == []
    with pytest.raises(NotFoundError):
        await client.beta.agents.environments.retrieve("template")
