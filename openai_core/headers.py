"""Headers of requests: what a user may give, and what writes an API key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from .errors import OpenAIError
from .sentinels import NotGiven, Omit
from .version import __version__

__all__ = [
    "CROSS_ORIGIN_HEADERS",
    "RESERVED_HEADERS",
    "USER_AGENT",
    "bearer",
    "checked_headers",
    "checked_key",
    "header_problem",
    "header_text",
    "with_headers",
]

USER_AGENT: Final = f"openai-core/{__version__}"
CROSS_ORIGIN_HEADERS: Final = {"user-agent": USER_AGENT, "accept-encoding": "gzip, deflate"}
"""Headers that go to other origins too."""
RESERVED_HEADERS: Final = frozenset({"host", "content-length", "transfer-encoding"})
"""Headers that the transport writes. A second one of the kind could have a server see another request than was sent."""

_OMITTED: Final = (Omit, NotGiven)


def bearer(key: str, name: str = "API key") -> dict[str, str]:
    """The header for a bearer token.

    Args:
        key: the token.
        name: what it is called in the error.

    Raises:
        OpenAIError: the token has characters that a header cannot contain.
    """
    return {"authorization": f"Bearer {checked_key(key, name)}"}


def checked_key(key: str, name: str = "API key") -> str:
    """Return `key` if a header can contain it.

    Raises:
        OpenAIError: it cannot, or has the scheme of the header in front of it.
    """
    if key.startswith(("Bearer ", "bearer ")):
        raise OpenAIError(f"the {name} begins with 'Bearer ', which requests put before it; give what follows alone")
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise OpenAIError(
            f"the {name} has spaces at its ends, line breaks or non-ASCII characters; was it copied whole?"
        )
    return key


def checked_headers(changes: Mapping[str, Any]) -> dict[str, str | None]:
    """The headers that a user adds, replaces or, by `omit` or None, leaves out, under lower-case names.

    Raises:
        TypeError: a name or a value is not a string.
        ValueError: a name or a value is not allowed in a header, or the header is one that the transport writes.
    """
    checked: dict[str, str | None] = {}
    for name, value in changes.items():
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"the name of a header must be a string; got {type(name).__name__}: {name!r}")
        lower = name.lower()
        if type(value) in _OMITTED or value is None:
            checked[lower] = None
        elif not isinstance(value, str):
            raise TypeError(f"header {name!r} must be a string, or omit to leave it out; got {type(value).__name__}")
        elif not lower.isascii() or not lower.isprintable() or " " in lower or ":" in lower or not lower:
            raise ValueError(
                f"{name!r} is not a valid header name; it has printable ASCII only, no spaces and no colons"
            )
        elif problem := header_problem(name, value):
            raise ValueError(problem)
        else:
            checked[lower] = value.strip(" \t")  # which are no part of it, and which not every transport sends
    return checked


def with_headers(headers: Mapping[str, str], changes: Mapping[str, str | None]) -> dict[str, str]:
    """A copy of `headers` with the changes that `checked_headers` gave."""
    changed = {**headers, **changes}
    return {name: value for name, value in changed.items() if value is not None}


def header_problem(name: str, value: str) -> str:
    """What keeps a header from being sent, without its value, which may be secret; empty if nothing does."""
    if name.lower() in RESERVED_HEADERS:
        return f"header {name!r} cannot be given: it is made from the URL and the body of each request"
    text = name + value
    if "\r" in text or "\n" in text or "\0" in text:
        return f"header {name!r} holds a line break or NUL; headers are single lines"
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return f"header {name!r} holds half a surrogate pair, which cannot be sent"
    return ""


def header_text(value: object) -> object:
    """A parameter as the value of a header; the items of a list are joined by commas."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        return value
    return ",".join(str(item) for item in cast("Sequence[object]", value)) or None
