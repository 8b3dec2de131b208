"""Agents that are kept: the settings with which sessions begin."""

from __future__ import annotations

from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, json_answer
from ..engine.calls import Call
from .agent_settings import agent_settings

__all__ = ["create", "delete", "listing", "retrieve", "update"]

KIND: Final = "agent"


def create(call: Call) -> Answer:
    """POST /agents"""
    made = objects.add(call, KIND, "agent_", {"name": None, "metadata": {}, **_settings(call), "updated_at": 0})
    made["updated_at"] = made["created_at"]
    return json_answer(made)


def retrieve(call: Call) -> Answer:
    """GET /agents/{agent_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /agents"""
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /agents/{agent_id}"""
    found = objects.find(call, KIND, call.args[0])
    found.update(_settings(call, found))
    return objects.change(found, call)


def delete(call: Call) -> Answer:
    """DELETE /agents/{agent_id}"""
    return objects.deleted(call, KIND, call.args[0])


def _settings(call: Call, before: dict[str, Any] | None = None) -> dict[str, Any]:
    settings = agent_settings(call.given, before)
    if "metadata" in call.given:
        settings["metadata"] = call.given["metadata"] or {}
    return settings
