"""Containers and the files in them. Nothing runs in one."""

from __future__ import annotations

from typing import Any

from ..engine import objects
from ..engine.answers import Answer, FileAnswer, PlainAnswer, Refusal, json_answer
from ..engine.calls import Call
from ..engine.spool import Spool
from ..engine.state import StoredFile

__all__ = [
    "add_file",
    "content",
    "create",
    "delete",
    "delete_file",
    "list_files",
    "listing",
    "retrieve",
    "retrieve_file",
]

KIND = "container"
FILE = "container.file"


def create(call: Call) -> Answer:
    """POST /containers"""
    given = call.given
    fields: dict[str, Any] = {
        "name": given["name"],
        "status": "running",
        "expires_after": given.get("expires_after") or {"anchor": "last_active_at", "minutes": 20},
        "memory_limit": given.get("memory_limit") or "1g",
    }
    made = objects.add(call, KIND, "cntr_", fields)
    made["last_active_at"] = made["created_at"]
    for file_id in given.get("file_ids") or ():
        _copy(call, made["id"], file_id)
    return json_answer(made)


def retrieve(call: Call) -> Answer:
    """GET /containers/{container_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /containers"""
    name = call.query.get("name")
    return objects.listing(call, KIND, lambda each: name in (None, each["name"]))


def delete(call: Call) -> Answer:
    """DELETE /containers/{container_id}"""
    return objects.deleted(call, KIND, call.args[0])


# Files


def add_file(call: Call) -> Answer:
    """POST /containers/{container_id}/files"""
    container = objects.find(call, KIND, call.args[0])
    upload = call.upload.file if call.upload is not None else None
    if upload is not None:
        upload.taken = True
        return json_answer(_keep(call, container["id"], upload.part.filename or "upload", upload.content, "user"))
    if call.given.get("file_id") is None:
        raise Refusal(400, "one of 'file' and 'file_id' is required", code="missing_required_parameter")
    return json_answer(_copy(call, container["id"], call.given["file_id"]))


def retrieve_file(call: Call) -> Answer:
    """GET /containers/{container_id}/files/{file_id}"""
    return json_answer(_file(call).info)


def list_files(call: Call) -> Answer:
    """GET /containers/{container_id}/files"""
    container = objects.find(call, KIND, call.args[0])
    return objects.listing(call, FILE, lambda each: each["container_id"] == container["id"])


def delete_file(call: Call) -> Answer:
    """DELETE /containers/{container_id}/files/{file_id}"""
    _file(call).content.close()
    del call.state.container_files[call.args[1]]
    return objects.deleted(call, FILE, call.args[1], container_id=call.args[0])


def content(call: Call) -> Answer:
    """GET /containers/{container_id}/files/{file_id}/content"""
    file = _file(call).content
    if not file.kept:
        raise Refusal(410, f"the content was not kept: it has {file.length} bytes and the server keeps {file.limit}")
    return FileAnswer(file) if file.length else PlainAnswer(b"", content_type="application/octet-stream")


def _file(call: Call) -> StoredFile:
    objects.find(call, FILE, call.args[1], container_id=call.args[0])
    return call.state.container_files[call.args[1]]


def _copy(call: Call, container_id: str, file_id: str) -> dict[str, Any]:
    source = call.state.files.get(file_id)
    if source is None:
        raise Refusal(404, f"no file has the id {file_id!r}", param="file_id")
    spool = Spool(source.content.limit)
    for block in source.content.blocks():
        spool.write(block)
    return _keep(call, container_id, source.info["filename"], spool, "user")


def _keep(call: Call, container_id: str, name: str, spool: Spool, source: str) -> dict[str, Any]:
    fields = {"container_id": container_id, "bytes": spool.length, "path": f"/mnt/data/{name}", "source": source}
    info = objects.add(call, FILE, "cfile_", fields)
    call.state.container_files[info["id"]] = StoredFile(info, spool)
    return info
