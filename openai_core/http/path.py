"""Fill path templates. Each value becomes exactly one segment of the path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

__all__ = ["build_path", "path_segment"]

# RFC 3986 3.3: characters that a segment contains unencoded. A percent sign in a value is encoded too.
_SAFE: Final = "!$&'()*+,;=:@-._~"
_PLAIN: Final = re.compile(r"[A-Za-z0-9!$&'()*+,;=:@_~-][A-Za-z0-9!$&'()*+,;=:@._~-]*", re.ASCII)
_PARAMETER: Final = re.compile(r"\{([^{}]*)\}")


def path_segment(name: str, value: object, what: str) -> str:
    """Encode one path parameter as one segment. Slashes, question marks and percent signs in it are encoded.

    Args:
        name: the parameter, for error messages.
        value: the user's value.
        what: the call, for error messages; for example `files.retrieve()`.

    Raises:
        TypeError: the value is not a str.
        ValueError: it is empty, `.` or `..`, which would name another resource, or half a surrogate pair.
    """
    if type(value) is str and _PLAIN.fullmatch(value):
        return value
    if not isinstance(value, str):
        found = f"{type(value).__name__}: {value!r}"
        if isinstance(getattr(value, "id", None), str):
            found = f"{type(value).__name__}; pass its id"
        raise TypeError(f"{what} needs a str for path parameter {name!r}; got {found}")
    text = str.__str__(value)  # the value of an enum member, which formatting would give by its name
    if text in ("", ".", ".."):
        raise ValueError(f"{what} cannot put {text!r} into a path for {name!r}; it would address another resource")
    from urllib.parse import quote

    try:
        return quote(text, safe=_SAFE)
    except UnicodeEncodeError as exc:
        raise ValueError(
            f"{what} cannot put {text!r} into a path for {name!r}; UTF-8 cannot encode it: {exc}"
        ) from None


def build_path(template: str, values: Mapping[str, object], *, what: str = "the request") -> str:
    """Fill a path such as `/files/{file_id}/content`. The rest of the path is not changed.

    Args:
        template: the path, with the names of its parameters in braces.
        values: the value of every parameter.
        what: the call, for error messages.

    Raises:
        TypeError: a value is missing, is not in the template, or is not a str.
        ValueError: as for `path_segment`.
    """
    used: set[str] = set()

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        if name not in values:
            raise TypeError(f"{what} is missing path parameter {name!r} of {template}")
        used.add(name)
        return path_segment(name, values[name], what)

    path = _PARAMETER.sub(segment, template)
    if len(used) != len(values):
        surplus = ", ".join(repr(name) for name in values if name not in used)
        raise TypeError(f"{what} has no path parameter {surplus} in {template}")
    return path
