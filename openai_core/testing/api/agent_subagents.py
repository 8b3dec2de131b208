"""Subagents of a session: opened by turns of its agent, with turns and items of their own."""

from __future__ import annotations

from typing import Any

from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from ..engine.state import page
from . import agent_sessions

__all__ = ["items", "items_of_turn", "listing", "retrieve", "turn", "turns"]


def listing(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents"""
    return json_answer(page(agent_sessions.find(call, call.args[0]).subagents, call.query))


def retrieve(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}"""
    return json_answer(_subagent(call))


def turns(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns"""
    return json_answer(page(_turns(call), call.query))


def turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}"""
    return json_answer(_turn(call))


def items(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/items"""
    return json_answer(page(_items(call, _turns(call)), call.query))


def items_of_turn(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items"""
    return json_answer(page(_items(call, [_turn(call)]), call.query))


def _subagent(call: Call) -> dict[str, Any]:
    session, wanted = call.args[:2]
    for each in agent_sessions.find(call, session).subagents:
        if each["id"] == wanted:
            return each
    raise Refusal(404, f"no subagent has the id {wanted!r} in {session!r}", param="id")


def _turns(call: Call) -> list[dict[str, Any]]:
    subagent = _subagent(call)
    return agent_sessions.find(call, call.args[0]).turns_of(subagent["id"])


def _turn(call: Call) -> dict[str, Any]:
    for each in _turns(call):
        if each["id"] == call.args[2]:
            return each
    raise Refusal(404, f"no turn has the id {call.args[2]!r} in {call.args[1]!r}", param="id")


def _items(call: Call, turns: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = {each["id"] for each in turns}
    return [each for each in agent_sessions.find(call, call.args[0]).items if each["turn_id"] in ids]
