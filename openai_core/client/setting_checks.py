"""Check the settings of a client, and make the fields of its configuration of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast, get_args

from ..arguments import normal_base_url
from ..http.limits import checked_limits
from ..http.retry import RetryPolicy
from ..http.timeout import as_idle_timeout, as_timeout
from ..number_checks import checked_number
from .settings import IncompleteStreams

if TYPE_CHECKING:
    from ..deadline import Deadline
    from ..hooks import Hooks

__all__ = ["checked_retries", "checked_setting", "flag_setting", "lowered", "merged"]


def checked_setting(name: str, value: Any) -> Any:
    """The field of a configuration that a setting of the same name stands for.

    Raises:
        TypeError, ValueError, OpenAIError: the value is of a wrong type, or out of range.
    """
    check = _CHECKS.get(name)
    return value if check is None else check(value)


def deadline_setting(value: object) -> float | Deadline | None:
    """A client's `deadline=`, as it was given; TypeError or ValueError if it is not one."""
    if value is None:
        return None
    from ..deadline import checked_deadline

    return checked_deadline(value)


def checked_retries(value: object) -> float:
    """A number of retries: whole and not negative, or `math.inf`.

    Raises:
        TypeError: it is not a number; None too, since it could mean none or no limit.
        ValueError: it is negative.
    """
    retries: float = checked_number("max_retries", value, whole=True, infinite=True, hint="0 is no retry")
    return retries


def hooks_setting(value: object) -> tuple[Hooks, ...]:
    """A client's `hooks=`, as a tuple; TypeError if they are none."""
    if not value and isinstance(value, list | tuple):
        return ()
    from ..hooks.registry import checked_hooks

    return checked_hooks(value)


def retry_setting(value: object) -> RetryPolicy:
    """A client's `retry=`, as it was given; TypeError if it is not a `RetryPolicy`."""
    if isinstance(value, RetryPolicy):
        return value
    number = isinstance(value, int | float) and not isinstance(value, bool)
    hint = f"; for a number of retries pass max_retries={value!r}" if number else ""
    raise TypeError(f"retry must be a RetryPolicy; got {type(value).__name__}{hint}")


def text_setting(name: str) -> Callable[[object], str | None]:
    """What checks a setting that is a string, or None. Its messages hold no value, which may be a secret."""

    def check(value: object) -> str | None:
        if value is None or isinstance(value, str):
            return value
        raise TypeError(f"{name} must be a string; got {type(value).__name__}")

    return check


def flag_setting(name: str) -> Callable[[object], bool]:
    """What checks a setting that is True or False."""

    def check(value: object) -> bool:
        if isinstance(value, bool):
            return value
        raise TypeError(f"{name} must be True or False; got {value!r}")

    return check


def incomplete_streams_setting(value: object) -> object:
    """A client's `incomplete_streams=`, as it was given.

    Raises:
        ValueError: it is not one of those there are.
    """
    if value not in get_args(IncompleteStreams):
        raise ValueError(f"incomplete_streams must be 'raise' or 'accept'; got {value!r}")
    return value


def merged(
    name: str,
    base: Mapping[str, Any],
    settings: Mapping[str, Any],
    normal: Callable[[Mapping[str, Any]], dict[str, Any]] = dict,
) -> Mapping[str, Any]:
    """Defaults after a change: `base` with the setting `name` added, or the setting `set_…` in its place.

    Raises:
        TypeError: a setting is not a mapping whose keys are strings.
        ValueError: both were given.
    """
    for each in (name, f"set_{name}"):
        check_mapping(each, settings.get(each, {}))
    whole = settings.get(f"set_{name}")
    if whole is None:
        return {**base, **normal(settings[name])}
    if name in settings:
        raise ValueError(f"{name} and set_{name} exclude each other; leave one of them out")
    return normal(whole)


def check_mapping(name: str, value: object) -> None:
    """Refuse, by a TypeError, what is not a mapping whose keys are strings."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values; got {type(value).__name__}")
    for key in cast("Mapping[object, object]", value):
        if not isinstance(key, str):
            raise TypeError(f"{name} must have strings as names; got {key!r}")


def lowered(headers: Mapping[str, Any]) -> dict[str, Any]:
    """The same headers under lower-case names."""
    return {name.lower(): value for name, value in headers.items()}


def websocket_url_setting(url: object) -> str | None:
    """A client's `websocket_base_url=`, as it was given; OpenAIError or ValueError if it is not one."""
    if url is None:
        return None
    normal_base_url(url, name="websocket_base_url", schemes=("ws", "wss", "http", "https"))
    return str(url)


_CHECKS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "base_url": normal_base_url,
    "websocket_base_url": websocket_url_setting,
    **{name: text_setting(name) for name in ("api_key", "admin_api_key", "organization", "project", "webhook_secret")},
    "timeout": as_timeout,
    "retry": retry_setting,
    "idempotency_keys": flag_setting("idempotency_keys"),
    "idle_timeout": as_idle_timeout,
    "deadline": deadline_setting,
    "hooks": hooks_setting,
    "incomplete_streams": incomplete_streams_setting,
    "limits": checked_limits,
}
"""What checks a setting, and makes the field of its name. Settings without a check are taken as they are."""
