"""Files: uploaded, listed, given back. The body of an upload was read by app.py."""

from __future__ import annotations

from typing import Any

from ..engine.answers import Answer, FileAnswer, Refusal, json_answer
from ..engine.calls import Call, one_of
from ..engine.spool import Spool
from ..engine.state import State, StoredFile, page

__all__ = ["content", "create", "delete", "keep", "listing", "retrieve"]

PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
MAX_EXPIRY = 30 * 24 * 3600


def create(call: Call) -> Answer:
    """POST /files"""
    upload = call.upload
    if upload is None:
        raise Refusal(
            400, "the body is not multipart/form-data; files are uploaded as a form with 'file' and 'purpose'"
        )
    file = upload.file
    if file is None:
        raise Refusal(400, "missing required parameter: 'file'", param="file", code="missing_required_parameter")
    if "purpose" not in upload.fields:
        raise Refusal(400, "missing required parameter: 'purpose'", param="purpose", code="missing_required_parameter")
    purpose = one_of(upload.fields["purpose"], PURPOSES, "purpose")
    seconds = _expiry(upload.fields)
    info = keep(call.state, file.part.filename or "upload", purpose, file.content)
    file.taken = True
    if seconds is not None:
        info["expires_at"] = info["created_at"] + seconds
    # The next look finds it processed: nobody has to wait for a test file.
    return json_answer(info | {"status": "uploaded"})


def keep(state: State, name: str, purpose: str, content: Spool) -> dict[str, Any]:
    """Make a file of a content, which the state closes from here on."""
    info: dict[str, Any] = {
        "id": state.new_id("file-"),
        "object": "file",
        "bytes": content.length,
        "created_at": state.now(),
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
        "expires_at": None,
    }
    state.files[info["id"]] = StoredFile(info, content)
    return info


def retrieve(call: Call) -> Answer:
    """GET /files/{file_id}"""
    return json_answer(_file(call).info)


def listing(call: Call) -> Answer:
    """GET /files"""
    purpose = call.query.get("purpose")
    found = [file.info for file in call.state.files.values() if purpose in (None, file.info["purpose"])]
    return json_answer(page(found, call.query, default_limit=10_000, max_limit=10_000))


def delete(call: Call) -> Answer:
    """DELETE /files/{file_id}"""
    _file(call).content.close()
    del call.state.files[call.args[0]]
    return json_answer({"id": call.args[0], "object": "file", "deleted": True})


def content(call: Call) -> Answer:
    """GET /files/{file_id}/content"""
    file = _file(call)
    if not file.content.kept:
        message = (
            f"the content was not kept: it has {file.content.length} bytes and the server keeps {file.content.limit}"
        )
        raise Refusal(410, message)
    name = file.info["filename"].encode("ascii", "replace").decode().replace('"', "'")
    return FileAnswer(file.content, headers={"content-disposition": f'attachment; filename="{name}"'})


def _file(call: Call) -> StoredFile:
    file = call.state.files.get(call.args[0])
    if file is None:
        raise Refusal(404, f"no file has the id {call.args[0]!r}", param="id")
    return file


def _expiry(fields: dict[str, str]) -> int | None:
    seconds = fields.get("expires_after[seconds]")
    if seconds is None:
        return None
    one_of(fields.get("expires_after[anchor]", ""), ("created_at",), "expires_after.anchor")
    if not seconds.isdigit() or not 3600 <= int(seconds) <= MAX_EXPIRY:
        message = f"'expires_after.seconds' is {seconds!r}; expected 3600 to {MAX_EXPIRY}"
        raise Refusal(400, message, param="expires_after.seconds")
    return int(seconds)
