"""Batches: each line of the input file is a request, which the server asks itself."""

from __future__ import annotations

from typing import Any

import msgspec

from ..engine import objects
from ..engine.answers import Answer, PlainAnswer, Refusal, encode, json_answer
from ..engine.calls import Call
from ..engine.json_values import is_object
from ..engine.spool import Spool
from ..engine.state import StoredFile
from .files import keep

__all__ = ["cancel", "create", "listing", "retrieve"]

DAY = 24 * 3600


def create(call: Call) -> Answer:
    """POST /batches"""
    given = call.given
    source = call.state.files.get(given["input_file_id"])
    if source is None:
        message = f"no file has the id {given['input_file_id']!r}"
        raise Refusal(400, message, param="input_file_id", code="invalid_value")
    fields = {
        "endpoint": given["endpoint"],
        "completion_window": given["completion_window"],
        "input_file_id": given["input_file_id"],
        "metadata": given.get("metadata"),
        "status": "validating",
        "errors": None,
        "output_file_id": None,
        "error_file_id": None,
        "in_progress_at": None,
        "finalizing_at": None,
        "completed_at": None,
        "failed_at": None,
        "expired_at": None,
        "cancelling_at": None,
        "cancelled_at": None,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
    }
    batch = objects.add(call, "batch", "batch_", fields)
    batch["expires_at"] = batch["created_at"] + DAY
    answer = json_answer(batch)
    # The next look finds it done: nobody has to wait for a test batch.
    _run(call, batch, source)
    return answer


def retrieve(call: Call) -> Answer:
    """GET /batches/{batch_id}"""
    return json_answer(_batch(call))


def listing(call: Call) -> Answer:
    """GET /batches"""
    return objects.listing(call, "batch")


def cancel(call: Call) -> Answer:
    """POST /batches/{batch_id}/cancel"""
    batch = _batch(call)
    if batch["status"] not in ("completed", "cancelled"):
        raise Refusal(409, f"the batch {batch['id']!r} has {batch['status']}; it cannot be cancelled")
    now = call.state.now()
    answer = json_answer(batch | {"status": "cancelling", "cancelling_at": now, "completed_at": None})
    batch.update(status="cancelled", cancelling_at=now, cancelled_at=call.state.now(), completed_at=None)
    return answer


def _batch(call: Call) -> dict[str, Any]:
    return objects.find(call, "batch", call.args[0])


# -- running one


def _run(call: Call, batch: dict[str, Any], source: StoredFile) -> None:
    lines = [line for line in b"".join(source.content.blocks()).splitlines() if line.strip()]
    requests = [_read(line) for line in lines]
    faults = [_fault(number, request, batch["endpoint"]) for number, request in enumerate(requests, 1)]
    if any(faults) or not requests:
        found = [fault for fault in faults if fault] or [
            {"code": "empty_file", "message": "the input file has no requests", "line": None, "param": None}
        ]
        batch.update(status="failed", failed_at=call.state.now(), errors={"object": "list", "data": found})
        return
    batch["in_progress_at"] = call.state.now()
    output, errors = bytearray(), bytearray()
    for request in requests:
        answer = call.ask("POST", batch["endpoint"].removeprefix("/v1"), encode(request["body"]))
        into = errors if answer.status >= 400 else output
        into += encode(_line(call, request, answer)) + b"\n"
    batch["request_counts"] = {
        "total": len(requests),
        "completed": output.count(b"\n"),
        "failed": errors.count(b"\n"),
    }
    batch["finalizing_at"] = call.state.now()
    batch["output_file_id"] = _keep(call, batch, "output", output)
    batch["error_file_id"] = _keep(call, batch, "error", errors)
    batch.update(status="completed", completed_at=call.state.now())


def _read(line: bytes) -> dict[str, Any]:
    try:
        value: Any = msgspec.json.decode(line)
    except msgspec.DecodeError:
        return {}
    return value if is_object(value) else {}


def _fault(number: int, request: dict[str, Any], endpoint: str) -> dict[str, Any] | None:
    if not request:
        return {"code": "invalid_json_line", "message": "the line is not a JSON object", "line": number, "param": None}
    for name, kind in (("custom_id", str), ("method", str), ("url", str), ("body", dict)):
        if not isinstance(request.get(name), kind):
            message = f"missing required parameter: '{name}'"
            return {"code": "missing_required_parameter", "message": message, "line": number, "param": name}
    if request["url"] != endpoint:
        message = f"the url is {request['url']!r}; the batch is for {endpoint!r}"
        return {"code": "mismatched_endpoint", "message": message, "line": number, "param": "url"}
    return None


def _line(call: Call, request: dict[str, Any], answer: PlainAnswer) -> dict[str, Any]:
    id = call.state.new_id("batch_req_")
    body: Any = msgspec.json.decode(answer.body)
    response = {"status_code": answer.status, "request_id": id.replace("batch_", ""), "body": body}
    return {"id": id, "custom_id": request["custom_id"], "response": response, "error": None}


def _keep(call: Call, batch: dict[str, Any], what: str, content: bytearray) -> str | None:
    """Make a file of the lines, if there are any."""
    if not content:
        return None
    spool = Spool(len(content))
    spool.write(content)
    name = f"{batch['id']}_{what}.jsonl"
    return str(keep(call.state, name, "batch_output", spool)["id"])
