"""Fine-tuning jobs: the next look finds them done."""

from __future__ import annotations

from typing import Any

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call

__all__ = ["cancel", "checkpoints", "create", "events", "listing", "pause", "resume", "retrieve"]

KIND = "fine_tuning.job"
EVENT = "fine_tuning.job.event"
CHECKPOINT = "fine_tuning.job.checkpoint"
TOKENS = 1000


def create(call: Call) -> Answer:
    """POST /fine_tuning/jobs"""
    given = call.given
    source = call.state.files.get(given["training_file"])
    if source is None:
        message = f"no file has the id {given['training_file']!r}"
        raise Refusal(400, message, param="training_file", code="invalid_value")
    fields: dict[str, Any] = {
        "model": given["model"],
        "training_file": given["training_file"],
        "validation_file": given.get("validation_file"),
        "organization_id": "org-local",
        "hyperparameters": {"n_epochs": 1, "batch_size": 1, "learning_rate_multiplier": 1.0},
        "seed": given.get("seed") or 1,
        "method": given.get("method") or {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 1}}},
        "metadata": given.get("metadata"),
        "integrations": [],
        "status": "validating_files",
        "result_files": [],
        "fine_tuned_model": None,
        "finished_at": None,
        "trained_tokens": None,
        "error": None,
        "estimated_finish": None,
    }
    job = objects.add(call, KIND, "ftjob-", fields)
    _tell(call, job, f"Created fine-tuning job: {job['id']}")
    answer = json_answer(job)
    job["status"] = "running"
    return answer


def retrieve(call: Call) -> Answer:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}"""
    job = _job(call)
    if job["status"] == "running":
        _finish(call, job)
    return json_answer(job)


def listing(call: Call) -> Answer:
    """GET /fine_tuning/jobs"""
    return objects.listing(call, KIND)


def events(call: Call) -> Answer:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/events"""
    job = _job(call)
    return objects.listing(call, f"{EVENT}/{job['id']}")


def checkpoints(call: Call) -> Answer:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints"""
    job = _job(call)
    return objects.listing(call, CHECKPOINT, lambda each: each["fine_tuning_job_id"] == job["id"])


def cancel(call: Call) -> Answer:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel"""
    return _moved(call, ("running", "queued"), "cancelled")


def pause(call: Call) -> Answer:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause"""
    # The API has no state of its own for a job that was paused.
    return _moved(call, ("running",), "queued")


def resume(call: Call) -> Answer:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume"""
    return _moved(call, ("queued",), "running")


def _job(call: Call) -> dict[str, Any]:
    return objects.find(call, KIND, call.args[0])


def _moved(call: Call, allowed: tuple[str, ...], status: str) -> Answer:
    job = _job(call)
    if job["status"] not in allowed:
        raise Refusal(400, f"the job {job['id']!r} is {job['status']}; this takes one that is {' or '.join(allowed)}")
    job["status"] = status
    _tell(call, job, f"The job is {status}")
    return json_answer(job)


def _finish(call: Call, job: dict[str, Any]) -> None:
    name = f"ft:{job['model']}:local::{job['id'].removeprefix('ftjob-')}"
    fields = {
        "fine_tuning_job_id": job["id"],
        "fine_tuned_model_checkpoint": f"{name}:ckpt-step-1",
        "step_number": 1,
        "metrics": {"step": 1, "train_loss": 0.5},
    }
    objects.add(call, CHECKPOINT, "ftckpt_", fields)
    now = call.state.now()
    job.update(status="succeeded", fine_tuned_model=name, trained_tokens=TOKENS, finished_at=now)
    call.state.models[name] = {"id": name, "object": "model", "created": now, "owned_by": "organization-local"}
    _tell(call, job, "The job has successfully completed")


def _tell(call: Call, job: dict[str, Any], message: str) -> None:
    entry = objects.add(call, EVENT, "ftevent-", {"level": "info", "message": message, "type": "message", "data": {}})
    call.state.table(f"{EVENT}/{job['id']}")[entry["id"]] = entry
