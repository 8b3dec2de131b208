"""Environments of agents and the files in them. Nothing runs in one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from . import agent_templates
from .hosted_settings import content_size, hosted_settings

__all__ = ["add_file", "create", "files", "listing", "make", "put", "retrieve"]

KIND: Final = "agent.environment"
_FILES: Final = "agent.environment.file"


def create(call: Call) -> Answer:
    """POST /agents/environments"""
    given = call.given["environment"]
    if given["type"] == "self_hosted":
        return json_answer(make(call, "self_hosted", {}))
    template = given.get("environment_template_id")
    settings = hosted_settings(call, given, agent_templates.settings_of(call, template) if template else None)
    return json_answer(make(call, "openai_hosted", settings))


def retrieve(call: Call) -> Answer:
    """GET /agents/environments/{environment_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /agents/environments"""
    return objects.listing(call, KIND)


def add_file(call: Call) -> Answer:
    """POST /agents/environments/{environment_id}/files"""
    environment = objects.find(call, KIND, call.args[0])
    return json_answer(put(call, environment["id"], call.given["path"], content_size(call, call.given)))


def files(call: Call) -> Answer:
    """GET /agents/environments/{environment_id}/files"""
    environment = objects.find(call, KIND, call.args[0])
    below = (call.query.get("path") or "").rstrip("/")
    kept = [
        each
        for each in call.state.table(_FILES).values()
        if each["environment_id"] == environment["id"]
        and (not below or each["path"] == below or each["path"].startswith(f"{below}/"))
    ]
    kept.sort(key=lambda each: str(each["path"]), reverse=call.query.get("order") == "desc")
    start, limit = _number(call, "page", 0), _number(call, "limit", 20)
    after = start + limit
    more = after < len(kept)
    return json_answer(
        {"object": "list", "data": kept[start:after], "has_more": more, "next": str(after) if more else None}
    )


def make(call: Call, kind: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Make an environment, with its files.

    Args:
        kind: `openai_hosted` or `self_hosted`.
        settings: of a hosted one, as `hosted_settings` gives them.
    """
    made: dict[str, Any] = {
        "id": call.state.new_id("env_"),
        "object": KIND,
        "type": kind,
        "status": "ready" if kind == "openai_hosted" else "pending",
        "files": [],
        "plugins": [],
        "skills": [],
    }
    call.state.table(KIND)[made["id"]] = made
    for each in settings.get("files", ()):
        size: int = content_size(call, each) if each["type"] == "file_id" else each["size_bytes"]
        put(call, made["id"], each["path"], size)
        made["files"].append({"id": call.state.new_id("hfile_"), "size_bytes": size, **each})
    return made


def put(call: Call, environment_id: str, path: str, size: int) -> dict[str, Any]:
    """Put a file into an environment, in place of one that has its path."""
    file = {"object": _FILES, "environment_id": environment_id, "path": path, "size_bytes": size}
    call.state.table(_FILES)[f"{environment_id} {path}"] = file
    return file


def _number(call: Call, name: str, default: int) -> int:
    text = call.query.get(name, str(default))
    if not (text.isascii() and text.isdigit()):
        raise Refusal(400, f"{name} is {text!r}; expected a number", param=name)
    return int(text)
