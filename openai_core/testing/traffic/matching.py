"""When two requests are the same, and how one differs from another. Plain functions of recorded requests."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any, Final
from urllib.parse import parse_qsl

import msgspec

from ..engine.json_values import is_array, is_object
from ..engine.multipart import MultipartError, parse_multipart
from .recording import Exchange, Request

__all__ = ["difference", "key_of", "nearest"]

_SHOWN: Final = 60
"""Characters of a value that a message shows."""


def key_of(request: Request) -> tuple[str, ...]:
    """What same requests have in common: method, path, query in any order, and the content of the body."""
    body = msgspec.json.encode(_content(request), order="deterministic")
    return request.method, request.path, repr(_query(request)), body.decode()


def difference(recorded: Request, asked: Request) -> str:
    """The first thing in which a request differs from one that was recorded."""
    if recorded.method != asked.method:
        return f"its method is {recorded.method}"
    if recorded.path != asked.path:
        return f"its path is {recorded.path}"
    if _query(recorded) != _query(asked):
        return f"its query is {_shown(recorded.query)}, and this one's {_shown(asked.query)}"
    return _first(_content(recorded), _content(asked), "$") or "nothing differs"


def nearest(asked: Request, recorded: Iterable[tuple[str, Exchange]]) -> tuple[str, Exchange] | None:
    """The recording that is most like a request, with its place; None if there are none."""
    wanted = _text(asked)
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(wanted)

    def likeness(each: tuple[str, Exchange]) -> tuple[bool, bool, float]:
        request = each[1].request
        matcher.set_seq1(_text(request))
        return request.path == asked.path, request.method == asked.method, matcher.quick_ratio()

    return max(recorded, key=likeness, default=None)


def _query(request: Request) -> list[tuple[str, str]]:
    return sorted(parse_qsl(request.query, keep_blank_values=True))


def _content(request: Request) -> Any:
    """A body as a value: JSON, the parts of a form without the boundary between them, or the bytes."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        try:
            parts = parse_multipart(kind, request.body)
        except MultipartError:
            return request.body.decode("latin-1")
        return [[each.name, each.filename, each.content_type, each.content.decode("latin-1")] for each in parts]
    try:
        return msgspec.json.decode(request.body)
    except msgspec.DecodeError:
        return request.body.decode("latin-1")


def _text(request: Request) -> str:
    return f"{request.path}?{request.query} {request.body[:2000]!r}"


def _first(recorded: Any, asked: Any, place: str) -> str | None:
    """Where two values differ first."""
    if is_object(recorded) and is_object(asked):
        for name in [*recorded, *(each for each in asked if each not in recorded)]:
            if name not in asked:
                return f"it has {place}.{name}: {_shown(recorded[name])}"
            if name not in recorded:
                return f"it has no {place}.{name}"
            if found := _first(recorded[name], asked[name], f"{place}.{name}"):
                return found
        return None
    if is_array(recorded) and is_array(asked):
        for index, (one, other) in enumerate(zip(recorded, asked, strict=False)):
            if found := _first(one, other, f"{place}[{index}]"):
                return found
        if len(recorded) != len(asked):
            return f"{place} has {len(recorded)} items, and this one's {len(asked)}"
        return None
    if recorded == asked and type(recorded) is type(asked):
        return None
    return f"{place} is {_shown(recorded)}, and this one's {_shown(asked)}"


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
