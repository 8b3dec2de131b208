"""Traces of a session, one for each turn that has ended: spans of the turn and its items, in OpenTelemetry's JSON."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from ..engine.answers import Answer, json_answer
from ..engine.calls import Call
from ..engine.state import AgentSession, page
from . import agent_sessions

__all__ = ["listing"]

_SECOND: Final = 1_000_000_000
_OK: Final = 1
_ERROR: Final = 2
"""Codes of a span's status."""


def listing(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/traces"""
    session = agent_sessions.find(call, call.args[0])
    traces = [_trace(session, turn) for turn in session.turns_of(None) if turn["completed_at"] is not None]
    return json_answer(page(traces, call.query))


def _trace(session: AgentSession, turn: dict[str, Any]) -> dict[str, Any]:
    agent = session.info["agent"]
    spans = list(_spans(session, turn, _hash(turn["id"], 32), None))
    resource = {"attributes": [_attribute("service.name", agent["name"] or agent["id"])]}
    scope = {"name": "openai.agents"}
    return {
        "id": f"trace_{turn['id'].removeprefix('turn_')}",
        "object": "agent.session.trace",
        "created_at": turn["completed_at"],
        "session_id": session.info["id"],
        "otlp": {"resourceSpans": [{"resource": resource, "scopeSpans": [{"scope": scope, "spans": spans}]}]},
    }


def _spans(session: AgentSession, turn: dict[str, Any], trace_id: str, parent: str | None) -> list[dict[str, Any]]:
    """The span of a turn, and below it those of its items and of the turns of subagents that it opened."""
    own = _hash(turn["id"], 16)
    times = turn["started_at"], turn["completed_at"]
    attributes = [_attribute("gen_ai.agent.id", turn["agent_id"]), _attribute("session.id", session.info["id"])]
    attributes += (
        [_attribute(f"gen_ai.usage.{name}", turn["usage"][name]) for name in ("input_tokens", "output_tokens")]
        if turn["usage"]
        else []
    )
    failed = turn["error"] is not None
    spans = [_span(trace_id, own, parent, "turn", times, attributes, failed=failed)]
    for item in session.items:
        if item["turn_id"] == turn["id"]:
            named = [_attribute("item.id", item["id"])]
            spans.append(_span(trace_id, _hash(item["id"], 16), own, item["type"], times, named))
            if item["type"] == "create_subagent_call":
                for each in session.turns_of(item["agent_id"]):
                    spans += _spans(session, each, trace_id, _hash(item["id"], 16))
    return spans


def _span(
    trace_id: str,
    id: str,
    parent: str | None,
    name: str,
    times: tuple[int, int],
    attributes: list[dict[str, Any]],
    *,
    failed: bool = False,
) -> dict[str, Any]:
    begun, ended = times
    span = {
        "traceId": trace_id,
        "spanId": id,
        "name": name,
        "kind": 1,
        "startTimeUnixNano": str(begun * _SECOND),
        "endTimeUnixNano": str(ended * _SECOND),
        "attributes": attributes,
        "status": {"code": _ERROR if failed else _OK},
    }
    return span if parent is None else span | {"parentSpanId": parent}


def _attribute(key: str, value: str | int) -> dict[str, Any]:
    # Whole numbers are texts in OpenTelemetry's JSON, as they may have 64 bits.
    return {"key": key, "value": {"intValue": str(value)} if isinstance(value, int) else {"stringValue": value}}


def _hash(id: str, digits: int) -> str:
    return hashlib.sha256(id.encode()).hexdigest()[:digits]
