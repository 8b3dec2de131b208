"""Environments of agents and the files in them. Nothing runs in one."""

from __future__ import annotations

import base64
import binascii
from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call

__all__ = ["add_file", "create", "files", "listing", "make", "put", "retrieve"]

KIND: Final = "agent.environment"
_FILES: Final = "agent.environment.file"


def create(call: Call) -> Answer:
    """POST /agents/environments"""
    return json_answer(make(call, call.given["environment"]))


def retrieve(call: Call) -> Answer:
    """GET /agents/environments/{environment_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /agents/environments"""
    return objects.listing(call, KIND)


def add_file(call: Call) -> Answer:
    """POST /agents/environments/{environment_id}/files"""
    environment = objects.find(call, KIND, call.args[0])
    path, size = _file(call, call.given)
    return json_answer(put(call, environment["id"], path, size))


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


def make(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Make an environment as a request describes it, with its files."""
    sized = [(each, *_file(call, each)) for each in given.get("files") or ()]
    made: dict[str, Any] = {
        "id": call.state.new_id("env_"),
        "object": KIND,
        "type": given["type"],
        "status": "ready" if given["type"] == "openai_hosted" else "pending",
        "files": [],
        "plugins": [],
        "skills": [],
    }
    call.state.table(KIND)[made["id"]] = made
    for each, path, size in sized:
        put(call, made["id"], path, size)
        shown = {"id": call.state.new_id("hfile_"), "type": each["type"], "path": path, "size_bytes": size}
        made["files"].append(shown | ({"file_id": each["file_id"]} if each["type"] == "file_id" else {}))
    return made


def put(call: Call, environment_id: str, path: str, size: int) -> dict[str, Any]:
    """Put a file into an environment, in place of one that has its path."""
    file = {"object": _FILES, "environment_id": environment_id, "path": path, "size_bytes": size}
    call.state.table(_FILES)[f"{environment_id} {path}"] = file
    return file


def _file(call: Call, given: dict[str, Any]) -> tuple[str, int]:
    """The path and the size of a file that is given by its content or its id."""
    if given["type"] == "file_id":
        found = call.state.files.get(given["file_id"])
        if found is None:
            raise Refusal(404, f"no file has the id {given['file_id']!r}", param="file_id")
        return given["path"], found.content.length
    try:
        return given["path"], len(base64.b64decode(given["data"], validate=True))
    except binascii.Error as exc:
        raise Refusal(400, f"data of {given['path']!r} is not base64: {exc}", param="data") from None


def _number(call: Call, name: str, default: int) -> int:
    text = call.query.get(name, str(default))
    if not (text.isascii() and text.isdigit()):
        raise Refusal(400, f"{name} is {text!r}; expected a number", param=name)
    return int(text)
