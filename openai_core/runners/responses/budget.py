"""Limits for the input of each request, and leaving out calls that the program no longer needs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Required, cast

from typing_extensions import TypedDict

from .json_values import json_bytes, json_value

if TYPE_CHECKING:
    from ...types.responses import ResponseInputParam

__all__ = [
    "AsyncContextBudget",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "Size",
    "checked_budget",
    "checked_decision",
    "eligible_calls",
    "size_of",
    "without_calls",
]

_OUTPUTS: Final = ("function_call_output", "computer_call_output")
_IMAGES: Final = ("input_image", "computer_screenshot")


class ContextBudgetSnapshot(TypedDict):
    """An input that exceeds its budget."""

    history: ResponseInputParam
    """All items, in a copy."""
    eligible_call_ids: list[str]
    """The calls that can be left out: answered ones, but for the most recent screenshots."""
    input_bytes: int
    input_images: int


class ContextBudgetDecision(TypedDict, total=False):
    """What is left out of the next request. The history keeps it."""

    drop_call_ids: Required[list[str]]
    summary: str
    """The text for the model in their place."""


class ContextBudget(TypedDict, total=False):
    """The limits of each request of a blocking run."""

    max_input_bytes: Required[int]
    """Of the input as JSON in UTF-8."""
    max_input_images: Required[int]
    """Images and screenshots in the input."""
    keep_recent_screenshots: int
    """How many of the last computer calls are not to be left out. Default: 1."""
    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision]
    """Decides what to leave out of an input that exceeds a limit. Without it, the run ends there."""


class AsyncContextBudget(TypedDict, total=False):
    """The limits of each request of a run."""

    max_input_bytes: Required[int]
    """Of the input as JSON in UTF-8."""
    max_input_images: Required[int]
    """Images and screenshots in the input."""
    keep_recent_screenshots: int
    """How many of the last computer calls are not to be left out. Default: 1."""
    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision | Awaitable[ContextBudgetDecision]]
    """Decides what to leave out of an input that exceeds a limit. Without it, the run ends there."""


class Size(TypedDict):
    """How large an input is."""

    input_bytes: int
    input_images: int


def checked_budget(given: Any, params: Mapping[str, Any]) -> None:
    """Check what a run was given as its budget.

    Raises:
        ValueError: a limit is out of range or unknown, or the server is to shorten the input as well.
    """
    least = {"max_input_bytes": 1, "max_input_images": 0, "keep_recent_screenshots": 1}
    for name, lowest in least.items():
        value = given.get(name, lowest if name == "keep_recent_screenshots" else None)
        if not isinstance(value, int) or isinstance(value, bool) or value < lowest:
            raise ValueError(f"{name} of a context_budget is a whole number of at least {lowest}; got {value!r}")
    unknown = given.keys() - least.keys() - {"compact"}
    if unknown:
        raise ValueError(f"a context_budget has no {', '.join(sorted(unknown))}; it has {', '.join(least)}, compact")
    if params.get("truncation") not in (None, "disabled") or params.get("context_management"):
        raise ValueError("a context_budget excludes truncation and context_management; leave these out")


def size_of(items: Iterable[Any]) -> Size:
    """How large an input is."""
    found = list(items)
    return {"input_bytes": len(json_bytes(found)), "input_images": sum(_count_images(json_value(found)))}


def _count_images(value: Any) -> Iterator[int]:
    if isinstance(value, list):
        for each in cast("Iterable[Any]", value):
            yield from _count_images(each)
    elif isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        yield int(fields.get("type") in _IMAGES)
        for each in fields.values():
            yield from _count_images(each)


def eligible_calls(items: Iterable[Any], keep_recent_screenshots: int) -> list[str]:
    """The ids of the calls in an input that can be left out."""
    outputs = [item for item in items if item.get("type") in _OUTPUTS]
    shots = [item["call_id"] for item in outputs if item["type"] == "computer_call_output"]
    kept = set(shots[-keep_recent_screenshots:])
    return [item["call_id"] for item in outputs if item["call_id"] not in kept]


def checked_decision(given: Any, eligible: Iterable[str]) -> ContextBudgetDecision:
    """What `compact` returned.

    Raises:
        ValueError: it has something else than different eligible ids and a summary.
    """
    found: dict[str, Any] = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    dropped = found.get("drop_call_ids")
    ids = list(cast("Iterable[Any]", dropped)) if isinstance(dropped, list) else []
    is_known = isinstance(dropped, list) and isinstance(found.get("summary", ""), str)
    if found.keys() - {"drop_call_ids", "summary"} or not is_known or [*dict.fromkeys(ids)] != ids:
        raise ValueError("compact of a context_budget returns drop_call_ids, a list of different ids, and a summary")
    if not {*ids} <= {*eligible}:
        raise ValueError("compact of a context_budget may drop calls of eligible_call_ids only")
    return cast("ContextBudgetDecision", found)


def without_calls(items: Iterable[Any], decision: ContextBudgetDecision) -> list[Any]:
    """An input without some calls and their outputs, beginning with a note for the model."""
    dropped = {*decision["drop_call_ids"]}
    kept: list[Any] = []
    named: list[str] = []
    for item in items:
        if item.get("call_id") not in dropped:
            kept.append(item)
        elif item.get("type") not in _OUTPUTS:
            named.append(f"{item.get('name') or item.get('type')} ({item['call_id']})")
    notes: list[str] = []
    summary = decision.get("summary")
    if summary:
        notes.append(f"Summary of earlier tool results that are left out: {summary}")
    if named:
        notes.append(f"These earlier tool calls are left out, with their results: {', '.join(named)}.")
    return [*({"role": "user", "content": text} for text in notes), *kept]
