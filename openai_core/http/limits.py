"""Limits for the size of responses, as plain data. Transports and the event stream decoder enforce them."""

from __future__ import annotations

from typing import Final

import msgspec

from ..number_checks import SettingsMeta, checked_number

__all__ = ["DEFAULT_LIMITS", "ResponseLimits", "checked_limits"]


class ResponseLimits(msgspec.Struct, metaclass=SettingsMeta, frozen=True, kw_only=True):
    """The maximum sizes of a response, in bytes but for one ratio; None is no limit. Immutable.

    They protect against broken and hostile servers. A response that exceeds one raises an error that names the limit,
    with every transport, and with an `http_client` of your own too.

    Raises:
        TypeError: a limit is not a whole number.
        ValueError: a limit is less than 1.
    """

    max_line_bytes: int | None = 64 * 1024
    """The longest line of a head: the status line, or one header with its value."""
    max_head_bytes: int | None = 256 * 1024
    """The longest head: the status line and all headers, including those of interim responses (100, 103)."""
    max_body_bytes: int | None = 4 * 1024**3
    """The longest body that is read into memory whole, before decompression. Iterating over a body has no limit."""
    max_decompressed_bytes: int | None = 1024**3
    """The longest body that is read into memory whole, after decompression."""
    max_decompressed_json_bytes: int | None = 256 * 1024**2
    """The same for calls that are answered with JSON, and for errors; files, audio and images may be longer."""
    max_decompression_ratio: int | None = 100
    """How many times as long JSON and events may be after decompression, once that is more than 16 MiB."""
    max_event_bytes: int | None = 128 * 1024**2
    """The longest event of a stream. A finished response may carry several images as base64."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value: object = getattr(self, name)
            if value is not None:
                what = f"ResponseLimits.{name}"
                unit = "" if name == "max_decompression_ratio" else "bytes"
                checked_number(what, value, unit=unit, least=1, whole=True, hint="None is no limit")

    def __repr__(self) -> str:
        changed = [
            f"{field}={getattr(self, field)!r}"
            for field, default in zip(self.__struct_fields__, self.__struct_defaults__, strict=True)
            if getattr(self, field) != default
        ]
        return f"ResponseLimits({', '.join(changed)})"


DEFAULT_LIMITS: Final = ResponseLimits()
"""The limits of a client unless it is given others."""


def checked_limits(value: object) -> ResponseLimits | None:
    """Return `value` if it is a `ResponseLimits` or None.

    Raises:
        TypeError: it is something else, such as an `httpx.Limits`, which limits connections.
    """
    if value is None or isinstance(value, ResponseLimits):
        return value
    raise TypeError(
        f"limits must be a ResponseLimits; got {type(value).__module__}.{type(value).__qualname__}. Limits of "
        "connections are in transport_settings=TransportSettings(...)"
    )
