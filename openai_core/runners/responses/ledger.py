"""Checkpoints of a run: saved by the program at each step, so that an interrupted run can be resumed or looked into."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from typing_extensions import TypedDict

from .json_values import json_value

if TYPE_CHECKING:
    from ...types.responses import ResponseInputParam, ToolParam

__all__ = ["AsyncResponsesToolLedger", "ResponsesToolCheckpoint", "ResponsesToolLedger", "checked_ledger", "fits"]

Phase = Literal["boundary", "pending", "final"]


class ResponsesToolCheckpoint(TypedDict):
    """The state of a run, as JSON. It has the whole history, so it is as confidential as that is."""

    version: Literal[1]
    run_id: str
    revision: int
    """Counts the checkpoints of the run, from 1."""
    phase: Phase
    """`boundary` where a run can be resumed; `pending` while calls or tools of the server are under way; or `final`."""
    max_steps: int
    consumed_requests: int
    tools: list[ToolParam]
    output_override_names: list[str]
    """The functions with `allow_output_override`."""
    history: ResponseInputParam
    """The input items up to the last boundary."""
    attempted_call_ids: list[str]
    """The calls that were begun. What those did that did not return is unknown."""
    returned_call_ids: list[str]
    pending_items: list[dict[str, object]]
    """The items of the answer whose calls are under way."""
    returned_outputs: list[Any]
    """The outputs of those of its calls that returned."""
    final_response: dict[str, object] | None


@dataclass(frozen=True)
class ResponsesToolLedger:
    """Where a blocking run saves its checkpoints."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], None]
    """Is called with each checkpoint, before the step that it speaks of. What it raises ends the run."""
    resume_from: ResponsesToolCheckpoint | None = None
    """A checkpoint to go on from: the last, if its phase is `boundary`. The run's input comes after its history."""


@dataclass(frozen=True)
class AsyncResponsesToolLedger:
    """Where a run saves its checkpoints."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], Awaitable[None]]
    """Is called with each checkpoint, before the step that it speaks of. What it raises ends the run."""
    resume_from: ResponsesToolCheckpoint | None = None
    """A checkpoint to go on from: the last, if its phase is `boundary`. The run's input comes after its history."""


def checked_ledger(given: Any) -> None:
    """Check what a run was given as its ledger.

    Raises:
        ValueError: it has no run id, or no function to save with.
    """
    if not isinstance(given.run_id, str) or not given.run_id or not callable(given.save):
        raise ValueError("the ledger of a run has a run_id that is not empty, and a function to save checkpoints with")


def fits(
    checkpoint: Any, run_id: str, max_steps: int, tools: list[Any], override_names: list[str]
) -> ResponsesToolCheckpoint:
    """The checkpoint, if a run with these settings can go on from it.

    Raises:
        ValueError: it is of another run, was not saved at a boundary, or the settings were others.
    """
    found: dict[str, Any] = cast("dict[str, Any]", checkpoint) if isinstance(checkpoint, dict) else {}
    expected = {
        "version": 1,
        "run_id": run_id,
        "phase": "boundary",
        "max_steps": max_steps,
        "tools": json_value(tools),
        "output_override_names": override_names,
    }
    differing = [name for name, value in expected.items() if found.get(name) != value]
    lists = ("history", "attempted_call_ids", "returned_call_ids")
    differing += [name for name in lists if not isinstance(found.get(name), list)]
    differing += [name for name in ("revision", "consumed_requests") if not isinstance(found.get(name), int)]
    if differing:
        raise ValueError(
            "a run resumes from a checkpoint of the phase 'boundary' with its own run_id, max_steps and tools; "
            f"differing: {', '.join(differing)}; calls that were under way have to be looked into by the program"
        )
    return cast("ResponsesToolCheckpoint", json_value(found))
