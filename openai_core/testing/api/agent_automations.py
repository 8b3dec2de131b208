"""Automations of agents and their invocations. The server has no clock: an automation runs when it is invoked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from . import agent_sessions, agent_turns, agents
from .agent_settings import agent_settings, session_agent
from .hosted_settings import hosted_settings

__all__ = [
    "create",
    "delete",
    "invocation",
    "invocations",
    "invoke",
    "listing",
    "pause",
    "resume",
    "retrieve",
    "update",
]

KIND: Final = "agent.automation"
INVOCATION: Final = "agent.automation.invocation"
_SCHEDULES: Final[Mapping[str, tuple[str, ...]]] = {"periodic": ("expression", "timezone"), "once": ("run_at",)}
"""For each type of automation the fields that say when it runs."""


def create(call: Call) -> Answer:
    """POST /agents/automations"""
    given = call.given
    fields = {
        "type": given["type"],
        "name": given["name"],
        "metadata": given.get("metadata") or {},
        "created_by": {"type": "developer"},
        "status": "active",
        "pause_reason": None,
        "target": _target(call, given["target"]),
        **{name: given[name] for name in _SCHEDULES[given["type"]]},
    }
    made = objects.add(call, KIND, "automation_", fields)
    _secrets(call)[made["id"]] = given["target"]
    return json_answer(made)


def retrieve(call: Call) -> Answer:
    """GET /agents/automations/{automation_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /agents/automations"""
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /agents/automations/{automation_id}"""
    found = objects.find(call, KIND, call.args[0])
    schedule = _SCHEDULES[found["type"]]
    for name in ("expression", "timezone", "run_at"):
        if name in call.given and name not in schedule:
            raise Refusal(400, f"the automation's type is {found['type']!r}; it has no {name!r}", param=name)
    if "target" in call.given:
        found["target"] = _target(call, call.given["target"])
        _secrets(call)[found["id"]] = call.given["target"]
    return objects.change(found, call, *schedule, "metadata", "name")


def delete(call: Call) -> Answer:
    """DELETE /agents/automations/{automation_id}"""
    _secrets(call).pop(call.args[0], None)
    return objects.deleted(call, KIND, call.args[0], parts={INVOCATION: "automation_id"})


def pause(call: Call) -> Answer:
    """POST /agents/automations/{automation_id}/pause"""
    return _with_status(call, "paused")


def resume(call: Call) -> Answer:
    """POST /agents/automations/{automation_id}/resume"""
    return _with_status(call, "active")


# Invocations


def invoke(call: Call) -> Answer:
    """POST /agents/automations/{automation_id}/invocations"""
    automation = objects.find(call, KIND, call.args[0])
    fields: dict[str, Any] = {
        "automation_id": automation["id"],
        "error": None,
        "scheduled_at": None,
        "session_id": None,
        "skip_reason": None,
        "source": {"type": "manual"},
        "status": "queued",
    }
    made = objects.add(call, INVOCATION, "invocation_", fields)
    # What is kept goes on; the response shows the invocation before anything of it has run.
    answer = json_answer(made)
    _run(call, automation, made)
    return answer


def invocation(call: Call) -> Answer:
    """GET /agents/automations/{automation_id}/invocations/{invocation_id}"""
    return json_answer(objects.find(call, INVOCATION, call.args[1], automation_id=call.args[0]))


def invocations(call: Call) -> Answer:
    """GET /agents/automations/{automation_id}/invocations"""
    automation = objects.find(call, KIND, call.args[0])
    return objects.listing(call, INVOCATION, lambda each: each["automation_id"] == automation["id"])


def _run(call: Call, automation: dict[str, Any], made: dict[str, Any]) -> None:
    """Do what an automation is for, and note in the invocation what became of it."""
    target: dict[str, Any] = _secrets(call)[automation["id"]]
    try:
        if target["type"] == "new_session":
            session = agent_sessions.begin(call, target)
            said = target["input"]
        else:
            session = agent_sessions.find(call, target["session_id"])
            said = [{"role": "user", "content": target["instructions"]}]
    except Refusal as refusal:
        made.update(status="failed", error={"code": refusal.code or "target_session_failed", "message": str(refusal)})
        if target["type"] == "existing_session":
            automation.update(status="paused", pause_reason="target_session_failed")
        return
    made["session_id"] = session.info["id"]
    if session.info["status"] != "idle":
        made.update(status="skipped", skip_reason="pending_delivery")
        return
    agent_turns.Run(call, session).begin(said)
    made["status"] = "completed"


def _with_status(call: Call, status: str) -> Answer:
    found = objects.find(call, KIND, call.args[0])
    found.update(status=status, pause_reason=None)
    return json_answer(found)


def _secrets(call: Call) -> dict[str, dict[str, Any]]:
    """Targets as they were given, by their automations: responses leave out keys and contents of files."""
    return call.state.automation_targets


def _target(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    if given["type"] == "existing_session":
        agent_sessions.find(call, given["session_id"])
        return given
    if given.get("agent_id"):
        objects.find(call, agents.KIND, given["agent_id"])
    shown = {
        "type": "new_session",
        "agent_id": given.get("agent_id"),
        "environment": _environment(call, given["environment"]),
        "input": [{**each, "type": "message"} for each in given["input"]],
        "metadata": given.get("metadata") or {},
        "vault_ids": list(given.get("vault_ids") or ()),
    }
    return shown | ({"agent": session_agent(agent_settings(given["agent"]))} if "agent" in given else {})


def _environment(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    if given["type"] == "self_hosted":
        return {**given, "capability_directories": list(given.get("capability_directories") or ())}
    if given["type"] == "none":
        return given
    ids: dict[str, Any] = {name: given[name] for name in ("environment_id", "environment_template_id") if name in given}
    return {"type": "openai_hosted", **ids, **hosted_settings(call, given)}
