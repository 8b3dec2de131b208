"""What a user set for a connection, checked; and what holds where nothing was set. Nothing here opens anything."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

import msgspec

from ..number_checks import SettingsMeta

__all__ = ["ConnectionOptions", "checked_options"]

_MIB: Final = 1024 * 1024


class ConnectionOptions(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """How one websocket is opened, kept alive and closed; for the meaning of each see `WebSocketConnectionOptions`."""

    extensions: tuple[Any, ...] = ()
    subprotocols: tuple[str, ...] = ()
    compression: str | None = "deflate"
    max_size: int | None = 16 * _MIB
    max_queue: tuple[int | None, int] = (1024, 256)
    """The most messages that wait to be read, and the number at which more are received again."""
    write_limit: tuple[int, int] = (64 * 1024, 16 * 1024)
    """The most bytes that wait to be sent before a sender waits, and the number at which it goes on."""
    open_timeout: float | None = None
    close_timeout: float = 1.0
    ping_interval: float | None = 20.0
    ping_timeout: float | None = 20.0
    proxy: str | bool | None = True
    socket_options: tuple[tuple[int, int, int | bytes], ...] = ()

    def __repr__(self) -> str:
        # A proxy's URL may carry a password.
        return (
            f"ConnectionOptions(max_size={self.max_size}, max_queue={self.max_queue}, compression={self.compression!r})"
        )


def checked_options(given: object) -> ConnectionOptions:
    """Read `websocket_connection_options`.

    Raises:
        TypeError: it is no mapping, has unknown keys, or a value of a wrong type.
        ValueError: a value is out of its range.
    """
    if not isinstance(given, Mapping):
        raise TypeError(f"websocket_connection_options must be a mapping; got {type(given).__name__}")
    options: dict[str, Any] = dict(cast("Mapping[str, Any]", given))
    known = {*ConnectionOptions.__struct_fields__, "timeout"}
    if unknown := [name for name in options if name not in known]:
        raise TypeError(
            f"websocket_connection_options has no {', '.join(map(repr, unknown))}; known are "
            f"{', '.join(sorted(known))}; extra_query and extra_headers are given by name"
        )
    if "timeout" in options:
        if "open_timeout" in options:
            raise TypeError("websocket_connection_options got both timeout and open_timeout; they are two names of one")
        options["open_timeout"] = options.pop("timeout")
    if options.get("max_size", _MIB) is None:
        # A short compressed message may be a very long one: without a limit, it is not asked for by itself.
        options.setdefault("compression", None)
    return ConnectionOptions(**{name: _READ[name](name, value) for name, value in options.items()})


def _whole(name: str, value: object, least: int = 1) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"websocket_connection_options[{name!r}] must be a whole number; got {value!r}")
    if value < least:
        raise ValueError(f"websocket_connection_options[{name!r}] must be {least} or more; got {value!r}")
    return value


def _whole_or_none(name: str, value: object) -> int | None:
    return None if value is None else _whole(name, value)


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"websocket_connection_options[{name!r}] must be a number of seconds or None; got {value!r}")
    if not math.isfinite(value) or value <= 0:
        raise ValueError(f"websocket_connection_options[{name!r}] must be more than 0 seconds; got {value!r}")
    return float(value)


def _close_timeout(name: str, value: object) -> float:
    seconds = _seconds(name, value)
    return 1.0 if seconds is None else seconds


def _marks(name: str, value: Any) -> tuple[int | None, int]:
    """The most and the least, from the one or the two."""
    pair: Any = value
    most, least = pair if isinstance(value, tuple) and len(pair) == 2 else (pair, None)
    high = _whole_or_none(name, most)
    low = (high or 0) // 4 if least is None else _whole(name, least, 0)
    if high is not None and low >= high:
        raise ValueError(f"websocket_connection_options[{name!r}]: the least must be below the most; got {value!r}")
    return high, low


def _write_marks(name: str, value: object) -> tuple[int, int]:
    high, low = _marks(name, value)
    if high is None:
        raise TypeError(f"websocket_connection_options[{name!r}] must be a number of bytes; got {value!r}")
    return high, low


def _compression(name: str, value: object) -> str | None:
    if value not in (None, "deflate"):
        raise ValueError(f"websocket_connection_options[{name!r}] must be 'deflate' or None; got {value!r}")
    return value


def _proxy(name: str, value: object) -> str | bool | None:
    if value is None or value is True or (isinstance(value, str) and value.strip()):
        return value
    raise TypeError(
        f"websocket_connection_options[{name!r}] must be a URL, True for the client's proxy, or None for no proxy; "
        f"got {type(value).__name__}"
    )


def _sequence(name: str, value: object) -> tuple[Any, ...]:
    if value is None:
        return ()
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise TypeError(f"websocket_connection_options[{name!r}] must be a sequence; got {value!r}")
    return tuple(cast("Any", value))


def _socket_options(name: str, value: object) -> tuple[tuple[int, int, int | bytes], ...]:
    found: list[tuple[int, int, int | bytes]] = []
    for option in _sequence(name, value):
        given: Any = option
        parts: list[Any] = list(given) if isinstance(option, Sequence) else []
        if len(parts) != 3 or not all(isinstance(part, int | bytes) for part in parts):
            raise TypeError(
                f"websocket_connection_options[{name!r}] must hold (level, name, value) as setsockopt takes them; "
                f"got {option!r}"
            )
        found.append((parts[0], parts[1], parts[2]))
    return tuple(found)


_READ: Final[Mapping[str, Any]] = {
    "extensions": _sequence,
    "subprotocols": _sequence,
    "compression": _compression,
    "max_size": _whole_or_none,
    "max_queue": _marks,
    "write_limit": _write_marks,
    "open_timeout": _seconds,
    "close_timeout": _close_timeout,
    "ping_interval": _seconds,
    "ping_timeout": _seconds,
    "proxy": _proxy,
    "socket_options": _socket_options,
}
