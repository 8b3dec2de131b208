"""Events and objects of a session, as a server sends them."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

from openai_core.testing import Fault, LocalServer

__all__ = ["answers", "call", "call_added", "done", "message", "required", "session", "session_is", "turn", "turn_is"]

_numbers = count(1)


def session(status: str = "idle", *required: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "sess_1",
        "object": "agent.session",
        "created_at": 1,
        "last_active_at": 1,
        "metadata": {},
        "status": status,
        "required_actions": list(required),
        "vault_ids": [],
        "agent": {
            "id": "agent_1",
            "model": "gpt-5",
            "multi_agent": {"enabled": False},
            "reasoning": {},
            "service_tier": "auto",
            "text": {"format": {"type": "text"}},
            "tools": [],
        },
        "environment": {"type": "none"},
    }


def turn(status: str = "in_progress", id: str = "turn_1", **fields: Any) -> dict[str, Any]:
    common = {"agent_id": "agent_1", "created_at": 1, "object": "agent.session.turn", "session_id": "sess_1"}
    return {"id": id, "status": status, **common, **fields}


def _event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "event_id": f"event_{next(_numbers)}", **fields}


def session_is(status: str, *required: dict[str, Any]) -> dict[str, Any]:
    return _event(f"agent.session.{status}", session=session(status, *required))


def turn_is(status: str, id: str = "turn_1", **fields: Any) -> dict[str, Any]:
    found = turn({"created": "queued"}.get(status, status), id, **fields)
    return _event(f"agent.session.turn.{status}", session_id="sess_1", turn_id=id, turn=found)


def message(text: str, id: str = "msg_1", turn_id: str = "turn_1", **fields: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text}]
    common = {"role": "assistant", "status": "completed", "phase": "final_answer", "content": content}
    return {"type": "message", "id": id, "turn_id": turn_id, **common, **fields}


def done(item: dict[str, Any]) -> dict[str, Any]:
    place = {"session_id": "sess_1", "turn_id": item["turn_id"], "output_index": 0}
    return _event("agent.session.turn.item.done", item=item, **place)


def call(name: str, arguments: Any, call_id: str = "call_1", turn_id: str = "turn_1") -> dict[str, Any]:
    return {"type": "function_call", "name": name, "arguments": arguments, "call_id": call_id, "turn_id": turn_id}


def call_added(name: str, arguments: Any, call_id: str = "call_1") -> dict[str, Any]:
    item = {**call(name, arguments, call_id), "id": f"fc_{call_id}", "status": "in_progress"}
    place = {"session_id": "sess_1", "turn_id": "turn_1", "output_index": 0}
    return _event("agent.session.turn.item.added", item=item, **place)


def required(*calls: dict[str, Any]) -> dict[str, Any]:
    return session_is("requires_action", *calls)


class answers:
    """A server whose session sends these events, and takes what is sent to it.

    Args:
        server: the server.
        events: of the session, all at once.
        status: of the session, when asked for.
    """

    def __init__(self, server: LocalServer, *events: Any, status: str = "idle") -> None:
        self.server = server
        said = Fault.events(events)
        self._registered = [
            server.fault(Fault.body(json.dumps(session(status))), path="/agents/sessions/sess_1", method="GET"),
            server.fault(said, path="/agents/sessions/sess_1/events", method="GET"),
            server.fault(Fault.body(""), path="/agents/sessions/sess_1/events", method="POST"),
        ]
        self._registered += [server.fault(said, path="/agents/sessions", method="POST")]

    def sent(self) -> list[dict[str, Any]]:
        """The events that were sent to the session."""
        posts = [one for one in self.server.requests if (one.method, one.path[-7:]) == ("POST", "/events")]
        return [event for one in posts for event in one.json["events"]]
