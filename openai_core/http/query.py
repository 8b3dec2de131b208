"""Encode query parameters, and add them to a URL. Multipart forms use the same bracketed names.

Each item of a list becomes `name[]=…`, each value of a mapping `name[key]=…`, at any depth. None and empty lists are
left out.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TypeGuard, cast
from uuid import UUID

from ..sentinels import NotGiven, Omit

__all__ = ["encode_query", "flatten", "merge_query"]


def encode_query(params: Mapping[str, object]) -> str:
    """Encode parameters as a query string, without the question mark; empty if there is nothing to send.

    Booleans are sent as `true` and `false`, dates and times in ISO 8601, enum members as their values. A parameter that
    is None, `omit` or `NOT_GIVEN` is left out, and so is None inside a list or mapping. Equal names are sent together.

    Raises:
        TypeError: a value, or the name of one, has no encoding. The message names the parameter.
        ValueError: a number is not finite, or a text holds half a surrogate pair.
    """
    pairs = flatten(params, what="query parameter")
    from urllib.parse import quote_plus

    return "&".join([f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs])


def merge_query(url: str, params: Mapping[str, object]) -> str:
    """Add parameters to the query of `url`, replacing those of the same name.

    The rest of its query is kept as it is. A fragment is removed, since it is never sent.

    Raises:
        TypeError, ValueError: as for `encode_query`.
    """
    url = url.partition("#")[0]
    added = encode_query(params)
    if not added:
        return url
    base, mark, present = url.partition("?")
    if not mark:
        return f"{base}?{added}"
    names = {part.partition("=")[0] for part in added.split("&")}
    kept = [part for part in present.split("&") if part and _normal(part.partition("=")[0]) not in names]
    return f"{base}?{'&'.join([*kept, added])}"


def flatten(params: Mapping[str, object], *, what: str) -> list[tuple[str, str]]:
    """Return `(name, text)` for every value in `params`, nested ones under bracketed names. Nothing is percent-encoded.

    Equal names stand together, so a list of objects gives `a[][x]`, `a[][x]`, `a[][y]`.

    Args:
        params: names and values, as for `encode_query`.
        what: what a parameter is called in error messages, for example "form field".

    Raises:
        TypeError, ValueError: as for `encode_query`.
    """
    texts: dict[str, list[str]] = {}
    for name, value in params.items():
        if not isinstance(value, Omit | NotGiven):
            _collect(_checked_name(name, what, "at the top level"), value, what, texts)
    return [(name, text) for name, several in texts.items() for text in several]


def _collect(name: str, value: object, what: str, texts: dict[str, list[str]]) -> None:
    if value is None:
        return
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            _collect(f"{name}[{_checked_name(key, what, f'in {name!r}')}]", item, what, texts)
    elif _is_list(value):
        for item in value:
            _collect(f"{name}[]", item, what, texts)
    else:
        text = _text(name, value, what)
        if not (text.isascii() and name.isascii()):
            _check_encodable(name, text, what)
        texts.setdefault(name, []).append(text)


def _is_list(value: object) -> TypeGuard[Iterable[object]]:
    # Not any iterable: a file gives lines, and a pydantic model pairs.
    return isinstance(value, Sequence | Set | Generator) and not isinstance(value, str | bytes | bytearray | memoryview)


def _checked_name(name: object, what: str, where: str) -> str:
    if isinstance(name, str):
        return str.__str__(name)
    raise TypeError(f"the name of a {what} {where} must be a str; got {type(name).__name__}: {name!r}")


def _check_encodable(name: str, text: str, what: str) -> None:
    try:
        name.encode()
        text.encode()
    except UnicodeEncodeError as exc:
        raise ValueError(f"{what} {name!r} holds half a surrogate pair, which UTF-8 cannot encode: {exc}") from None


def _text(name: str, value: object, what: str) -> str:
    match value:
        case Enum():
            return _text(name, value.value, what)
        case str():
            return str.__str__(value)
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float():
            if not math.isfinite(value):
                raise ValueError(f"{what} {name!r} must be a finite number; got {value}")
            return float.__repr__(value)
        case datetime() | date() | time():
            return value.isoformat()
        case Decimal() if not value.is_finite():
            raise ValueError(f"{what} {name!r} must be a finite number; got {value}")
        case Decimal() | UUID():
            return str(value)
        case Omit() | NotGiven():
            raise TypeError(
                f"{what} {name!r} holds {value!r}; only a whole parameter can be left out, not a part of one"
            )
        case _:
            raise TypeError(
                f"{what} {name!r} cannot be encoded from {type(value).__name__}; "
                "what can be: str, bool, int, float, date, datetime, UUID, an enum, and lists and mappings of these"
            )


def _normal(name: str) -> str:
    from urllib.parse import quote_plus, unquote_plus

    return quote_plus(unquote_plus(name))
