"""The steps of a run: what it wrote, and what it called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..engine import objects
from ..engine.answers import Answer, event, json_answer
from ..engine.calls import Call

__all__ = ["add_step", "listing", "retrieve", "step_events"]

STEP = "thread.run.step"


def add_step(call: Call, run: dict[str, Any], details: dict[str, Any], *, done: bool) -> dict[str, Any]:
    """Keep a step of a run.

    Args:
        details: what the step did; its `type` is the step's.
        done: whether it is over. A call of a function is over when the result comes.
    """
    fields: dict[str, Any] = {
        "run_id": run["id"],
        "thread_id": run["thread_id"],
        "assistant_id": run["assistant_id"],
        "type": details["type"],
        "status": "completed" if done else "in_progress",
        "step_details": details,
        "last_error": None,
        "metadata": {},
        "usage": None,
        "cancelled_at": None,
        "completed_at": None,
        "expired_at": None,
        "failed_at": None,
    }
    step = objects.add(call, STEP, "step_", fields)
    if done:
        step["completed_at"] = step["created_at"]
    return step


def step_events(step: dict[str, Any]) -> Iterator[bytes]:
    """The events of a step's beginning."""
    yield event(step, f"{STEP}.created")
    yield event(step, f"{STEP}.in_progress")
    if step["type"] == "tool_calls":
        calls = [{"index": index, **each} for index, each in enumerate(step["step_details"]["tool_calls"])]
        details = {"type": "tool_calls", "tool_calls": calls}
        delta = {"id": step["id"], "object": f"{STEP}.delta", "delta": {"step_details": details}}
        yield event(delta, f"{STEP}.delta")


def retrieve(call: Call) -> Answer:
    """GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}"""
    return json_answer(objects.find(call, STEP, call.args[2], thread_id=call.args[0], run_id=call.args[1]))


def listing(call: Call) -> Answer:
    """GET /threads/{thread_id}/runs/{run_id}/steps"""
    run = objects.find(call, "thread.run", call.args[1], thread_id=call.args[0])
    return objects.listing(call, STEP, lambda each: each["run_id"] == run["id"])
