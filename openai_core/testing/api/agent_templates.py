"""Templates of hosted environments: settings under an id, which environments are made with."""

from __future__ import annotations

from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, json_answer
from ..engine.calls import Call
from .hosted_settings import hosted_settings

__all__ = ["create", "delete", "listing", "retrieve", "settings_of", "update"]

KIND: Final = "agent.environment.template"
_OWN: Final = ("id", "object", "created_at", "updated_at", "name")
"""Fields of a template that are no settings of environments."""


def create(call: Call) -> Answer:
    """POST /agents/environments/templates"""
    settings = hosted_settings(call, call.given)
    made = objects.add(call, KIND, "envtmpl_", {"name": call.given.get("name"), **settings, "updated_at": 0})
    made["updated_at"] = made["created_at"]
    return json_answer(made)


def retrieve(call: Call) -> Answer:
    """GET /agents/environments/templates/{environment_template_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /agents/environments/templates"""
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /agents/environments/templates/{environment_template_id}"""
    found = objects.find(call, KIND, call.args[0])
    found.update(hosted_settings(call, call.given, found))
    return objects.change(found, call, "name")


def delete(call: Call) -> Answer:
    """DELETE /agents/environments/templates/{environment_template_id}"""
    return objects.deleted(call, KIND, call.args[0])


def settings_of(call: Call, id: str) -> dict[str, Any]:
    """The settings of environments that are made with a template.

    Raises:
        Refusal: there is no such template.
    """
    return {name: value for name, value in objects.find(call, KIND, id).items() if name not in _OWN}
