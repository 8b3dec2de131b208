"""Polls `retrieve` of a resource until an object is done: shared by the methods that wait."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, cast

from ...callbacks import check_takes
from ...calls.own_errors import check_options
from ...polling import ClientClock, OnProgress, PollOptions, PollSchedule, poll
from .._resource import Resource, without_warning

__all__ = ["has_status_other_than", "is_one_of", "retrieving", "split", "wait_for"]

_WAITING: Final = frozenset(PollOptions.__annotations__)
_CARRIED: Final = frozenset({"extra_headers", "extra_query", "timeout", "deadline"})
"""Options of the first request that apply to polling too."""
_METHOD: Final = "method that started the job"
"""Key that `split` adds to the parameters of polling."""
_HEADERS: Final = {"x-stainless-poll-helper": "true"}
"""Tells the server that the client polls; it may suggest an interval only to those that do."""
_INTERVAL: Final = "x-stainless-custom-poll-interval"


def split(
    resource: Resource, method: str, params: Mapping[str, Any], on_progress: OnProgress[Any] | None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split the parameters of a call into those of the first request and those of polling. Starts the deadline.

    Raises:
        TypeError: there is no such parameter, or `on_progress` cannot be called with a result.
        TypeError, ValueError: an interval, a wait or a deadline is invalid.
    """
    check_options(resource, method.rpartition(".")[2], params)
    PollSchedule.of(method, params)  # before anything is sent
    _check_callback(method, on_progress)
    params = resource._caller.builder.start_deadline(params)
    start = {name: value for name, value in params.items() if name not in _WAITING}
    waiting = {name: value for name, value in params.items() if name in _WAITING or name in _CARRIED}
    waiting[_METHOD] = method
    return start, waiting


def _check_callback(method: str, on_progress: OnProgress[Any] | None) -> None:
    if on_progress is not None:
        check_takes(f"on_progress of {method}()", on_progress, "the result of a poll")


def is_one_of(*statuses: str) -> Callable[[Any], bool]:
    """A condition: the status is one of these."""
    return _Status(frozenset(statuses), True)


def has_status_other_than(*statuses: str) -> Callable[[Any], bool]:
    """A condition: the status is none of these, so that an unknown one ends the waiting too."""
    return _Status(frozenset(statuses), False)


class _Status:
    __slots__ = ("_among", "_statuses")

    def __init__(self, statuses: Collection[str], among: bool) -> None:
        self._statuses = statuses
        self._among = among

    def __call__(self, found: Any) -> bool:
        return (found.status in self._statuses) is self._among


def retrieving(resource: Resource, id: str, **options: Any) -> Callable[[], Any]:
    """A function that calls `retrieve` in its raw form, which gives the headers too."""
    raw: Any = type(resource)(resource._caller.raw)
    retrieve = without_warning(raw.retrieve)
    return lambda: retrieve(id, **options)


async def wait_for(
    resource: Resource,
    method: str,
    what: str,
    id: str,
    params: Mapping[str, Any],
    is_done: Callable[[Any], bool],
    on_progress: OnProgress[Any] | None,
    **path: str,
) -> Any:
    """Poll `retrieve` of a resource until `is_done` is true of the result.

    Args:
        method: the method that waits, for messages: `videos.poll`.
        what: the kind of object, for messages: `video`.
        params: `PollOptions`, and options of the requests.
        path: further path parameters of `retrieve`.

    Raises:
        PollTimeoutError, DeadlineExceededError: it was not done in time.
        TypeError, ValueError: an option is unknown or invalid.
    """
    if _METHOD not in params:
        check_options(resource, method.rpartition(".")[2], params)
        _check_callback(method, on_progress)
    schedule = PollSchedule.of(method, params)
    params = resource._caller.builder.start_deadline(params)
    options = {name: value for name, value in params.items() if name not in _WAITING and name != _METHOD}
    headers = _HEADERS if schedule.interval is None else {**_HEADERS, _INTERVAL: f"{schedule.interval * 1000:.0f}"}
    options["extra_headers"] = headers | cast("dict[str, Any]", options.get("extra_headers") or {})
    retrieve = f"{method.rpartition('.')[0]}.retrieve()"
    return await poll(
        retrieving(resource, id, **path, **options),
        is_done,
        schedule,
        ClientClock(resource._caller.pipeline.sleep),
        what=f"{what} {id}",
        then=f"ask {retrieve} later",
        on_progress=on_progress,
        deadline=params.get("deadline"),
        call=params.get(_METHOD, method),
        sent=_METHOD in params,
    )
