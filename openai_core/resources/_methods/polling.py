"""Wait for what `retrieve` of a resource finds: the part that methods which wait have in common."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, cast

from ...polling import OnProgress, Patience, PollOptions, poll
from .._resource import Resource, without_warning

__all__ = ["has_status_other_than", "is_one_of", "look_at", "split", "wait_for"]

_WAITING: Final = frozenset(PollOptions.__annotations__)
_CARRIED: Final = frozenset({"extra_headers", "extra_query", "timeout", "deadline"})
"""Options of a call that starts something that hold for the looks after it too."""
_METHOD: Final = "method that started what is waited for"
"""Key of `split` among the parameters of the waiting."""
_HEADERS: Final = {"x-stainless-poll-helper": "true"}
"""What clients of the API say when they wait; a server may suggest a pause to those alone that do."""
_INTERVAL: Final = "x-stainless-custom-poll-interval"


def split(resource: Resource, method: str, params: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters of the call that starts something, and those of the waiting after it. The deadline's time runs.

    Raises:
        TypeError, ValueError: an interval, a wait or a deadline that cannot be.
    """
    Patience.of(method, params)  # before anything is sent
    params = resource._caller.builder.start_deadline(params)
    start = {name: value for name, value in params.items() if name not in _WAITING}
    waiting = {name: value for name, value in params.items() if name in _WAITING or name in _CARRIED}
    waiting[_METHOD] = method
    return start, waiting


def is_one_of(*statuses: str) -> Callable[[Any], bool]:
    """Whether something has one of these statuses."""
    return _Status(frozenset(statuses), True)


def has_status_other_than(*statuses: str) -> Callable[[Any], bool]:
    """Whether something has none of these statuses: one that nobody knows yet ends the waiting too."""
    return _Status(frozenset(statuses), False)


class _Status:
    __slots__ = ("_among", "_statuses")

    def __init__(self, statuses: Collection[str], among: bool) -> None:
        self._statuses = statuses
        self._among = among

    def __call__(self, found: Any) -> bool:
        return (found.status in self._statuses) is self._among


def look_at(resource: Resource, id: str, **options: Any) -> Callable[[], Any]:
    """A call of `retrieve` that gives the response too."""
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
    """Wait until `is_done` says so of what the resource's `retrieve` finds.

    Args:
        method: who waits, for messages: `videos.poll`.
        what: what is waited for, for messages: `video`.
        params: `PollOptions`, and options of the call that looks.
        path: further path parameters of `retrieve`.

    Raises:
        PollTimeoutError, DeadlineExceededError: it is not done in time.
        TypeError, ValueError: an option that there is not, or that cannot be.
    """
    patience = Patience.of(method, params)
    params = resource._caller.builder.start_deadline(params)
    options = {name: value for name, value in params.items() if name not in _WAITING and name != _METHOD}
    told = _HEADERS if patience.interval is None else {**_HEADERS, _INTERVAL: f"{patience.interval * 1000:.0f}"}
    options["extra_headers"] = told | cast("dict[str, Any]", options.get("extra_headers") or {})
    retrieve = f"{method.rpartition('.')[0]}.retrieve()"
    return await poll(
        look_at(resource, id, **path, **options),
        is_done,
        patience,
        what=f"{what} {id}",
        then=f"ask {retrieve} later",
        on_progress=on_progress,
        deadline=params.get("deadline"),
        call=params.get(_METHOD, method),
        sent=_METHOD in params,
    )
