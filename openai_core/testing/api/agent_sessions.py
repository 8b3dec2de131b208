"""Sessions of agents: created, sent input, streamed, deleted. How a turn runs is in agent_turns.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, EventAnswer, LiveAnswer, PlainAnswer, Refusal, json_answer
from ..engine.calls import Call, inner
from ..engine.state import AgentSession, page
from . import agent_environments, agent_templates, agent_turns, agent_vaults, agents
from .agent_settings import agent_settings, session_agent
from .hosted_settings import hosted_settings

__all__ = [
    "artifact",
    "artifact_content",
    "artifacts",
    "begin",
    "create",
    "delete",
    "delete_artifact",
    "find",
    "items",
    "items_of_turn",
    "listing",
    "retrieve",
    "send",
    "stream",
    "turn",
    "turns",
    "update",
]

KIND: Final = "agent.session"
_NOT_IN_SESSIONS: Final = ("object", "created_at", "updated_at", "metadata")
"""Fields of an agent that is kept which the agent of a session does not have."""


def create(call: Call) -> Answer:
    """POST /agents/sessions"""
    session = begin(call, call.given)
    said = call.given.get("input")
    if said is not None:
        messages = [{"role": "user", "content": said}] if isinstance(said, str) else said
        agent_turns.Run(call, session).begin(messages)
    if call.given.get("stream"):
        return EventAnswer(session.log.take())
    return json_answer(session.info)


def retrieve(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}"""
    return json_answer(find(call, call.args[0]).info)


def listing(call: Call) -> Answer:
    """GET /agents/sessions"""
    agent = call.query.get("agent_id")
    return objects.listing(call, KIND, lambda each: agent in (None, each["agent"]["id"]))


def update(call: Call) -> Answer:
    """POST /agents/sessions/{session_id}"""
    info = find(call, call.args[0]).info
    changes = {name: value for name, value in inner(call.given, "agent").items() if value is not None}
    info["agent"] = session_agent(agent_settings(changes, info["agent"]))
    return objects.change(info, call, "metadata", "prompt_cache_options", "review")


def delete(call: Call) -> Answer:
    """DELETE /agents/sessions/{session_id}"""
    find(call, call.args[0]).log.close()
    del call.state.sessions[call.args[0]]
    return objects.deleted(call, KIND, call.args[0])


# Events


def send(call: Call) -> Answer:
    """POST /agents/sessions/{session_id}/events"""
    run = agent_turns.Run(call, find(call, call.args[0]))
    for each in call.given["events"]:
        match each["type"].removeprefix("agent.session.input."):
            case "message":
                run.begin(each["input"])
            case "tool_result":
                run.take_result(each)
            case "cancel":
                run.cancel()
            case other:
                raise Refusal(400, f"the session waits for no {other!r}", param="events")
    return PlainAnswer(b"")


def stream(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/events"""
    return LiveAnswer(find(call, call.args[0]).log.follow)


# What turns have left


def turns(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns"""
    return json_answer(page(find(call, call.args[0]).turns_of(None), call.query))


def turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns/{turn_id}"""
    return json_answer(_turn(call))


def items(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/items"""
    session = find(call, call.args[0])
    own = {each["id"] for each in session.turns_of(None)}
    return json_answer(page([each for each in session.items if each["turn_id"] in own], call.query))


def items_of_turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns/{turn_id}/items"""
    found = _turn(call)
    kept = [each for each in find(call, call.args[0]).items if each["turn_id"] == found["id"]]
    return json_answer(page(kept, call.query))


def artifacts(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/artifacts"""
    wanted = call.query.get("environment_id")
    kept = [info for info, _ in find(call, call.args[0]).artifacts.values()]
    return json_answer(page([each for each in kept if wanted in (None, each["environment_id"])], call.query))


def artifact(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/artifacts/{artifact_id}"""
    return json_answer(_artifact(call)[0])


def artifact_content(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content"""
    return PlainAnswer(_artifact(call)[1], content_type="application/octet-stream")


def delete_artifact(call: Call) -> Answer:
    """DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}"""
    _artifact(call)
    del find(call, call.args[0]).artifacts[call.args[1]]
    return json_answer({"id": call.args[1], "object": "agent.session.artifact.deleted", "deleted": True})


def _turn(call: Call) -> dict[str, Any]:
    for each in find(call, call.args[0]).turns:
        if each["id"] == call.args[1]:
            return each
    raise Refusal(404, f"no turn has the id {call.args[1]!r} in {call.args[0]!r}", param="id")


def _artifact(call: Call) -> tuple[dict[str, Any], bytes]:
    try:
        return find(call, call.args[0]).artifacts[call.args[1]]
    except KeyError:
        raise Refusal(404, f"no artifact has the id {call.args[1]!r} in {call.args[0]!r}", param="id") from None


# Sessions for other modules


def find(call: Call, id: str) -> AgentSession:
    """A session by its id.

    Raises:
        Refusal: there is none.
    """
    objects.find(call, KIND, id)
    return call.state.sessions[id]


def begin(call: Call, given: Mapping[str, Any]) -> AgentSession:
    """Make a session as a request describes it. It is idle: nothing has been said.

    Raises:
        Refusal: an agent, a vault, an environment or a file is not there.
    """
    for vault in given.get("vault_ids") or ():
        objects.find(call, agent_vaults.KIND, vault)
    agent = _agent(call, given)
    environment = _environment(call, given["environment"])
    fields: dict[str, Any] = {
        "agent": agent,
        "environment": environment,
        "error": None,
        "metadata": given.get("metadata") or {},
        "required_actions": [],
        "status": "idle",
        "usage": None,
        "vault_ids": list(given.get("vault_ids") or ()),
    }
    info = objects.add(call, KIND, "session_", fields)
    info["last_active_at"] = info["created_at"]
    session = call.state.sessions[info["id"]] = AgentSession(info)
    run = agent_turns.Run(call, session)
    run.emit("agent.session.created", session=info)
    if environment["type"] != "none":
        state = {"id": environment["id"], "type": environment["type"], "status": "ready", "error": None}
        run.emit("agent.session.environment.ready", session_id=info["id"], turn_id=None, environment=state)
    return session


def _agent(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    """The agent of a session: one that is kept, or one of its own, with the settings for this session."""
    if given.get("agent_id"):
        kept = objects.find(call, agents.KIND, given["agent_id"])
        settings = {name: value for name, value in kept.items() if name not in _NOT_IN_SESSIONS}
    else:
        settings = {"id": call.state.new_id("agent_"), "name": None, **agent_settings({})}
    changes = {name: value for name, value in inner(given, "agent").items() if value is not None}
    return session_agent(agent_settings(changes, settings))


def _environment(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    if given["type"] == "none":
        return {"type": "none"}
    if given["type"] == "self_hosted":
        shown = {"type": "self_hosted", "capability_directories": list(given.get("capability_directories") or ())}
        found = _made_environment(call, given, {})
        shown |= {"id": found["id"], "workspace_directory": given["workspace_directory"]}
        return shown | {"remote_url": "wss://localhost/"}
    template = given.get("environment_template_id")
    settings = hosted_settings(call, given, agent_templates.settings_of(call, template) if template else None)
    found = _made_environment(call, given, settings)
    # Of a skill that is kept elsewhere, a session shows what it resolved to.
    skills = [
        {"name": each["skill_id"], "description": "", **each, "version": each.get("version") or "1"}
        if each["type"] == "skill_reference"
        else each
        for each in settings["skills"]
    ]
    return {"type": "openai_hosted", "id": found["id"], **settings, "files": found["files"], "skills": skills}


def _made_environment(call: Call, given: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    if given.get("environment_id"):
        return objects.find(call, agent_environments.KIND, given["environment_id"])
    return agent_environments.make(call, given["type"], settings)
