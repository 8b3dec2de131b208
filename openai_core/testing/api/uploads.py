"""Uploads: a file that comes in parts, put together when it is complete."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call, inner
from ..engine.spool import Spool
from .files import keep

__all__ = ["add_part", "cancel", "complete", "create"]

HOUR = 3600


def create(call: Call) -> Answer:
    """POST /uploads"""
    given = call.given
    fields = {
        "bytes": given["bytes"],
        "filename": given["filename"],
        "purpose": given["purpose"],
        "status": "pending",
        "expires_at": 0,
        "file": None,
    }
    upload = objects.add(call, "upload", "upload_", fields)
    upload["expires_at"] = upload["created_at"] + inner(given, "expires_after").get("seconds", HOUR)
    return json_answer(upload)


def add_part(call: Call) -> Answer:
    """POST /uploads/{upload_id}/parts"""
    upload = _pending(call)
    files = call.upload.files("data") if call.upload is not None else []
    if not files:
        raise Refusal(400, "missing required parameter: 'data'", param="data", code="missing_required_parameter")
    part = objects.add(call, "upload.part", "part_", {"upload_id": upload["id"]})
    call.state.parts[part["id"]] = files[0].content
    files[0].taken = True
    return json_answer(part)


def complete(call: Call) -> Answer:
    """POST /uploads/{upload_id}/complete"""
    upload = _pending(call)
    parts = [_content(call, id, upload["id"]) for id in call.given["part_ids"]]
    length = sum(part.length for part in parts)
    if length != upload["bytes"]:
        raise Refusal(400, f"the parts have {length} bytes; the upload was announced with {upload['bytes']}")
    whole = _joined(parts)
    if call.given.get("md5") not in (None, whole.md5):
        whole.spool.close()
        raise Refusal(400, f"the parts' MD5 is {whole.md5}, not {call.given['md5']!r}", param="md5")
    info = keep(call.state, upload["filename"], upload["purpose"], whole.spool)
    upload.update(status="completed", file=info)
    return json_answer(upload)


def cancel(call: Call) -> Answer:
    """POST /uploads/{upload_id}/cancel"""
    upload = _pending(call)
    upload["status"] = "cancelled"
    return json_answer(upload)


def _pending(call: Call) -> dict[str, Any]:
    upload = objects.find(call, "upload", call.args[0])
    if upload["status"] != "pending":
        raise Refusal(400, f"the upload {upload['id']!r} is {upload['status']}; only a pending one can go on")
    return upload


def _content(call: Call, id: str, upload_id: str) -> Spool:
    return call.state.parts[objects.find(call, "upload.part", id, upload_id=upload_id)["id"]]


class _Whole(NamedTuple):
    spool: Spool
    md5: str


def _joined(parts: list[Spool]) -> _Whole:
    whole = Spool(parts[0].limit if parts else 0)
    checksum = hashlib.md5(usedforsecurity=False)
    for part in parts:
        if not part.kept:
            whole.close()
            raise Refusal(410, f"a part was not kept: it has {part.length} bytes and the server keeps {part.limit}")
        for block in part.blocks():
            whole.write(block)
            checksum.update(block)
    return _Whole(whole, checksum.hexdigest())
