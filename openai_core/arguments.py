"""Read what users give, and refuse what cannot be used: base URLs, paths, and variables of the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any, Final, cast

from .errors import OpenAIError

__all__ = ["file_path", "normal_base_url", "variable"]

_LARGEST_PORT: Final = 65535
_ENDPOINT: Final = re.compile(r"(/chat/completions|(?<=/v1)/(?:responses|completions|embeddings|models))$")
"""A path that somebody has copied from the description of an endpoint."""


def variable(name: str) -> str | None:
    """The value of an environment variable, stripped; None if it is not set, or blank."""
    value = os.environ.get(name)
    return (value.strip() or None) if value else None


def file_path(file: Any) -> str | os.PathLike[str]:
    """The path of a file to write, as it was given.

    Raises:
        TypeError: it is no path. `open` would take a number for a descriptor, write to it and close it.
    """
    if not isinstance(file, str | os.PathLike):
        raise TypeError(f"the file must be a path, as a str or an os.PathLike; got {type(file).__name__}")
    return cast("str | os.PathLike[str]", file)


def normal_base_url(url: object, *, name: str = "base_url", schemes: Sequence[str] = ("http", "https")) -> str:
    """An absolute base URL with a slash at its end, from a string or a URL object.

    Args:
        url: what was given.
        name: the setting, for messages.
        schemes: those that it may have.

    Raises:
        OpenAIError: it is not an absolute URL of such a scheme, its host has spaces or one bracket, it has a query or
            a fragment, or ends in the path of an endpoint.
        ValueError: its port is not one.
    """
    text = str(url).strip()
    scheme, _, rest = text.partition("://")
    host = rest.partition("/")[0].rpartition("@")[2]
    if scheme.lower() not in schemes or not host:
        from .redaction import without_userinfo

        allowed = " or ".join(f"{each}://" for each in schemes)
        raise OpenAIError(f"{name} must be an absolute {allowed} URL; got {without_userinfo(text)!r}")
    if any(not each.isprintable() or each.isspace() for each in host):  # not shown: it may be a part of a password
        raise OpenAIError(
            f"{name} has a host with spaces or control characters; write it as in 'http://localhost:8000'"
        )
    if host.count("[") != host.count("]"):
        raise OpenAIError(f"{name} has an address with one bracket; write it as in 'http://[::1]:8000'")
    if "?" in rest or "#" in rest:
        raise OpenAIError(f"{name} must have no query and no fragment; put parameters in default_query")
    _, colon, port = host.rpartition("]")[2].partition(":")
    if colon and port and not (port.isascii() and port.isdigit() and int(port) <= _LARGEST_PORT):
        shown = "a port that is none" if "@" in rest else f"the port {port!r}"  # it may be a part of a password
        raise ValueError(f"{name} has {shown}; a port is a number between 0 and {_LARGEST_PORT}")
    text = text.rstrip("/")
    if found := _ENDPOINT.search(rest.rstrip("/")):
        raise OpenAIError(f"{name} ends in {found[1]!r}, which the calls add to it; leave that out")
    return text + "/"
