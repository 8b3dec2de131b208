"""Sessions of agents: created, sent input, streamed, deleted. How a turn runs is in agent_turns.py."""

from __future__ import annotations

from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, EventAnswer, LiveAnswer, PlainAnswer, Refusal, json_answer
from ..engine.calls import Call, inner
from ..engine.state import AgentSession, page
from . import agent_environments, agent_turns, agent_vaults

__all__ = [
    "artifact",
    "artifact_content",
    "artifacts",
    "create",
    "delete",
    "delete_artifact",
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


def create(call: Call) -> Answer:
    """POST /agents/sessions"""
    given = call.given
    for vault in given.get("vault_ids") or ():
        objects.find(call, agent_vaults.KIND, vault)
    environment = _environment(call, given["environment"])
    fields: dict[str, Any] = {
        "agent": _agent(call),
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
    said = given.get("input")
    if said is not None:
        run.begin([{"role": "user", "content": said}] if isinstance(said, str) else said)
    if given.get("stream"):
        return EventAnswer(session.log.take())
    return json_answer(info)


def retrieve(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}"""
    return json_answer(_session(call).info)


def listing(call: Call) -> Answer:
    """GET /agents/sessions"""
    agent = call.query.get("agent_id")
    return objects.listing(call, KIND, lambda each: agent in (None, each["agent"]["id"]))


def update(call: Call) -> Answer:
    """POST /agents/sessions/{session_id}"""
    info = _session(call).info
    changes = {name: value for name, value in inner(call.given, "agent").items() if value is not None}
    if "tools" in changes:
        changes["tools"] = _tools(changes["tools"])
    info["agent"] = info["agent"] | changes
    return objects.change(info, call, "metadata", "prompt_cache_options", "review")


def delete(call: Call) -> Answer:
    """DELETE /agents/sessions/{session_id}"""
    _session(call).log.close()
    del call.state.sessions[call.args[0]]
    return objects.deleted(call, KIND, call.args[0])


# -- events


def send(call: Call) -> Answer:
    """POST /agents/sessions/{session_id}/events"""
    run = agent_turns.Run(call, _session(call))
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
    return LiveAnswer(_session(call).log.follow)


# -- what turns have left


def turns(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns"""
    return json_answer(page(_session(call).turns, call.query))


def turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns/{turn_id}"""
    return json_answer(_turn(call))


def items(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/items"""
    return json_answer(page(_session(call).items, call.query))


def items_of_turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/turns/{turn_id}/items"""
    found = _turn(call)
    kept = [each for each in _session(call).items if each["turn_id"] == found["id"]]
    return json_answer(page(kept, call.query))


def artifacts(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/artifacts"""
    wanted = call.query.get("environment_id")
    kept = [info for info, _ in _session(call).artifacts.values()]
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
    del _session(call).artifacts[call.args[1]]
    return json_answer({"id": call.args[1], "object": "agent.session.artifact.deleted", "deleted": True})


def _session(call: Call) -> AgentSession:
    objects.find(call, KIND, call.args[0])
    return call.state.sessions[call.args[0]]


def _turn(call: Call) -> dict[str, Any]:
    for each in _session(call).turns:
        if each["id"] == call.args[1]:
            return each
    raise Refusal(404, f"no turn has the id {call.args[1]!r} in {call.args[0]!r}", param="id")


def _artifact(call: Call) -> tuple[dict[str, Any], bytes]:
    try:
        return _session(call).artifacts[call.args[1]]
    except KeyError:
        raise Refusal(404, f"no artifact has the id {call.args[1]!r} in {call.args[0]!r}", param="id") from None


# -- making a session


def _agent(call: Call) -> dict[str, Any]:
    given = {name: value for name, value in inner(call.given, "agent").items() if value is not None}
    return {
        "id": call.given.get("agent_id") or call.state.new_id("agent_"),
        "name": None,
        "instructions": given.get("instructions"),
        "model": given.get("model", "gpt-5"),
        "multi_agent": {"enabled": False, "max_concurrent_subagents": None} | inner(given, "multi_agent"),
        "reasoning": {"effort": None, "summary": None} | inner(given, "reasoning"),
        "service_tier": given.get("service_tier", "auto"),
        "text": {"format": {"type": "text"}, "verbosity": "medium"} | inner(given, "text"),
        "tools": _tools(given.get("tools") or ()),
    }


def _tools(given: Any) -> list[dict[str, Any]]:
    """Tools as they are repeated, with what is taken for granted."""
    assumed: dict[str, Any] = {"defer_loading": False, "description": "", "parameters": {}}
    return [assumed | each if each["type"] == "function" else each for each in given]


def _environment(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    if given["type"] == "none":
        return {"type": "none"}
    found = (
        objects.find(call, agent_environments.KIND, given["environment_id"])
        if given.get("environment_id")
        else agent_environments.make(call, given)
    )
    shown = {
        "type": given["type"],
        "id": found["id"],
        "capability_directories": list(given.get("capability_directories") or ()),
    }
    if given["type"] == "self_hosted":
        return shown | {"remote_url": "wss://localhost/", "workspace_directory": given["workspace_directory"]}
    network, packages = inner(given, "network"), inner(given, "packages")
    return shown | {
        "files": found["files"],
        "network": {
            "access": network.get("access", "enabled"),
            "allowed_domains": list(network.get("allowed_domains") or ()),
        },
        "packages": {name: list(packages.get(name) or ()) for name in ("npm", "python", "system")},
        "plugins": [],
        "skills": [],
    }
