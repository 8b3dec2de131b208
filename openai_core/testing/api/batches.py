"""Batches: each line of the input file is a request, which the server asks itself."""

from __future__ import annotations

from typing import Any

import msgspec

from ..engine import objects
from ..engine.answers import Answer, PlainAnswer, Refusal, encode, error_body, json_answer
from ..engine.batch_plans import BatchPlan
from ..engine.calls import Call
from ..engine.json_values import is_object
from ..engine.spool import Spool
from ..engine.state import StoredFile, page
from .files import keep

__all__ = ["cancel", "create", "listing", "retrieve"]

DAY = 24 * 3600
_UNDER_WAY: dict[str, Any] = {
    "status": "in_progress",
    "errors": None,
    "output_file_id": None,
    "error_file_id": None,
    "finalizing_at": None,
    "completed_at": None,
    "failed_at": None,
    "expired_at": None,
}
"""What differs while the requests are sent."""


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
    # The next look finds it done, unless a test planned otherwise: nobody has to wait for a test batch.
    plan = call.batch_plan() or BatchPlan()
    _run(call, batch, source, plan)
    if plan.looks:
        call.state.batch_looks[batch["id"]] = plan.looks
    return answer


def retrieve(call: Call) -> Answer:
    """GET /batches/{batch_id}"""
    batch = _batch(call)
    answer = json_answer(_shown(call, batch))
    if looks := call.state.batch_looks.get(batch["id"], 0):
        call.state.batch_looks[batch["id"]] = looks - 1
    return answer


def listing(call: Call) -> Answer:
    """GET /batches"""
    # Only `retrieve` counts as a look: pages come as often as a program lists other batches.
    return json_answer(page([_shown(call, each) for each in call.state.table("batch").values()], call.query))


def cancel(call: Call) -> Answer:
    """POST /batches/{batch_id}/cancel"""
    batch = _batch(call)
    waits = bool(call.state.batch_looks.get(batch["id"]))
    if not waits and batch["status"] not in ("completed", "cancelled"):
        raise Refusal(409, f"the batch {batch['id']!r} has {batch['status']}; it cannot be cancelled")
    now = call.state.now()
    answer = json_answer(batch | {"status": "cancelling", "cancelling_at": now, "completed_at": None})
    if waits and batch["status"] != "cancelled":
        batch.update(_UNDER_WAY)
    batch.update(status="cancelled", cancelling_at=now, cancelled_at=call.state.now(), completed_at=None)
    return answer


def _shown(call: Call, batch: dict[str, Any]) -> dict[str, Any]:
    """A batch as it is so far: in progress until it was looked at as often as planned."""
    if not call.state.batch_looks.get(batch["id"]) or batch["status"] == "cancelled":
        return batch
    return batch | _UNDER_WAY | {"request_counts": {**batch["request_counts"], "completed": 0, "failed": 0}}


def _batch(call: Call) -> dict[str, Any]:
    return objects.find(call, "batch", call.args[0])


# Running one


def _run(call: Call, batch: dict[str, Any], source: StoredFile, plan: BatchPlan) -> None:
    lines = [line for line in b"".join(source.content.blocks()).splitlines() if line.strip()]
    requests = [_read(line) for line in lines]
    faults = [_fault(number, request, batch["endpoint"]) for number, request in enumerate(requests, 1)]
    if plan.refusal is not None:
        faults = [{"code": plan.refusal, "message": "as planned", "line": None, "param": None}]
    if any(faults) or not requests:
        found = [fault for fault in faults if fault] or [
            {"code": "empty_file", "message": "the input file has no requests", "line": None, "param": None}
        ]
        batch.update(status="failed", failed_at=call.state.now(), errors={"object": "list", "data": found})
        return
    batch["in_progress_at"] = call.state.now()
    output, errors = bytearray(), bytearray()
    expires = plan.ends == "expired"
    answered = plan.answered if plan.answered is not None else 0 if expires else len(requests)
    completed = 0
    for number, request in enumerate(requests):
        id = request["custom_id"]
        if id in plan.lost:
            continue
        if number >= answered:
            line = _line(call, request, None)
        elif (status := plan.failures.get(id)) is not None:
            line = _line(call, request, PlainAnswer(encode(error_body("as planned")), status))
        else:
            line = _line(
                call, request, call.ask("POST", batch["endpoint"].removeprefix("/v1"), encode(request["body"]))
            )
        ok = line["response"] is not None and line["response"]["status_code"] < 400
        completed += ok
        into = output if ok else errors
        into += encode(line) + b"\n"
    counts = {"total": len(requests), "completed": completed, "failed": len(requests) - completed}
    batch["request_counts"] = counts
    batch["finalizing_at"] = call.state.now()
    batch["output_file_id"] = _keep(call, batch, "output", output)
    batch["error_file_id"] = _keep(call, batch, "error", errors)
    batch.update({"status": plan.ends, f"{plan.ends}_at": call.state.now()})


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


def _line(call: Call, request: dict[str, Any], answer: PlainAnswer | None) -> dict[str, Any]:
    id = call.state.new_id("batch_req_")
    if answer is None:
        error = {"code": "batch_expired", "message": "this request could not be executed before the batch expired"}
        return {"id": id, "custom_id": request["custom_id"], "response": None, "error": error}
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
