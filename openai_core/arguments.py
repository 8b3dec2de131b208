"""Read what users give, and refuse what cannot be used: numbers, base URLs, and variables of the environment.

Every limit, time-out, tolerance and interval of the package is checked by `checked_number`.
"""

from __future__ import annotations

import math
import os
import re
from typing import Any, Final

from .errors import OpenAIError

__all__ = ["checked_number", "normal_base_url", "variable", "without_userinfo"]

_LARGEST_PORT: Final = 65535
_USERINFO: Final = re.compile(r"(^|://|//)[^/?#\s]*@")
"""What stands before the host of a URL, also of one that lacks its scheme."""


def variable(name: str) -> str | None:
    """The value of an environment variable, stripped; None if it is not set, or blank."""
    value = os.environ.get(name)
    return (value.strip() or None) if value else None


def normal_base_url(url: object) -> str:
    """An absolute base URL with a slash at its end, from a string or a URL object.

    Raises:
        OpenAIError: it is not an absolute http or https URL.
        ValueError: its port is not one.
    """
    text = str(url).strip()
    scheme, _, rest = text.partition("://")
    host = rest.partition("/")[0].rpartition("@")[2]
    if scheme.lower() not in ("http", "https") or not host:
        raise OpenAIError(f"base_url must be an absolute http:// or https:// URL; got {without_userinfo(text)!r}")
    if "?" in rest or "#" in rest:
        raise OpenAIError("base_url must have no query and no fragment; put parameters in default_query")
    _, colon, port = host.rpartition("]")[2].partition(":")
    if colon and port and not (port.isascii() and port.isdigit() and int(port) <= _LARGEST_PORT):
        raise ValueError(f"base_url has the port {port!r}; a port is a number between 0 and {_LARGEST_PORT}")
    return text.rstrip("/") + "/"


def without_userinfo(url: str) -> str:
    """A URL to be shown: in place of a user and a password that it has before its host stands `***`."""
    return _USERINFO.sub(r"\1***@", url, count=1) if "@" in url else url


def checked_number(
    name: str,
    value: object,
    *,
    unit: str = "",
    least: float = 0,
    above: bool = False,
    most: float = math.inf,
    whole: bool = False,
    infinite: bool = False,
    hint: str = "",
) -> Any:
    """`value`, if it is a number in its range. NaN is in none, and infinity only where it is allowed.

    Args:
        name: what the number is, for messages.
        value: what the user gave.
        unit: what it counts, for messages, such as `seconds`.
        least: the smallest number allowed.
        above: whether it must be larger than `least`.
        most: the largest number allowed.
        whole: whether it must be an `int`; where infinity is allowed, a float without a fraction will do.
        infinite: whether `math.inf` is allowed.
        hint: what else would work, for messages, such as `None is no limit`.

    Raises:
        TypeError: it is not a number, or not an `int` where only those will do.
        ValueError: it is not in its range.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        wrong: type[Exception] = TypeError
    elif value == math.inf:
        if infinite:
            return value
        wrong = ValueError
    elif not (value > least if above else least <= value) or value > most:
        wrong = ValueError
    elif not whole or isinstance(value, int) or (infinite and value.is_integer()):
        return value
    else:
        wrong = ValueError if infinite else TypeError
    kind = "whole number" if whole else "number" if infinite or most != math.inf else "finite number"
    allowed = f"{least:g} or more"
    if above:
        allowed = f"above {least:g}"
    elif most != math.inf:
        allowed = f"between {least:g} and {most:g}"
    raise wrong(
        f"{name} must be a {kind}{f' of {unit}' if unit else ''}, {allowed}{', or math.inf' if infinite else ''}; "
        f"got {value!r}{f'; {hint}' if hint else ''}"
    )
