"""Change a response's JSON as a fault demands: extra fields, or a body that breaks off. Plain functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import msgspec

from .answers import Answer, EventAnswer, PlainAnswer, encode, error_body
from .faults import BodyFault, EventsFault, Fault, MalformedFault, StatusFault, UnknownFieldsFault
from .json_values import is_array, is_object

__all__ = ["add_fields", "altered", "altered_event", "substitute"]


def substitute(fault: Fault) -> Answer | None:
    """The response that a fault gives in place of the right one; None if it needs the right one."""
    match fault:
        case StatusFault(code, headers, content, _):
            body = (
                error_body(f"the test asked for status {code}", type=_error_type(code)) if content is None else content
            )
            if isinstance(body, dict):
                return PlainAnswer(encode(body), code, headers=headers)
            return PlainAnswer(body.encode() if isinstance(body, str) else body, code, headers=headers)
        case BodyFault(content, content_type, code, headers):
            return PlainAnswer(content, code, content_type, headers)
        case EventsFault(content, headers):
            return EventAnswer(content, headers=headers)
        case _:
            return None


def _error_type(status: int) -> str:
    if status == 429:
        return "rate_limit_error"
    return "server_error" if status >= 500 else "invalid_request_error"


def altered(answer: Answer, fault: Fault) -> Answer:
    """The response after a fault that changes its content; other faults leave it as it is."""
    match fault:
        case UnknownFieldsFault(fields, at):
            return _rewritten(answer, lambda data, _: encode(add_fields(msgspec.json.decode(data), fields, at)))
        case MalformedFault(index):
            return _rewritten(answer, lambda data, number: data[: len(data) // 2] if number in (index, None) else data)
        case _:
            return answer


def altered_event(data: bytes, number: int, fault: Fault) -> bytes:
    """The JSON of one event of a websocket after a fault that changes what events say.

    Args:
        data: the JSON.
        number: the index of the event.
        fault: others leave it as it is.
    """
    match fault:
        case UnknownFieldsFault(fields, at):
            return encode(add_fields(msgspec.json.decode(data), fields, at))
        case MalformedFault(index) if index == number:
            return data[: len(data) // 2]
        case _:
            return data


def add_fields(value: Any, fields: dict[str, Any], at: str) -> Any:
    """Add fields to the objects of a JSON value that a path names; see `Fault.unknown_fields`."""
    if at == "**":
        return _everywhere(value, fields)
    return _at_path(value, fields, at.split(".") if at else [])


def _everywhere(value: Any, fields: dict[str, Any]) -> Any:
    if is_object(value):
        return {key: _everywhere(child, fields) for key, child in value.items()} | fields
    if is_array(value):
        return [_everywhere(child, fields) for child in value]
    return value


def _at_path(value: Any, fields: dict[str, Any], path: list[str]) -> Any:
    if not path:
        return {**value, **fields} if is_object(value) else value
    step, rest = path[0], path[1:]
    if is_object(value):
        return {k: _at_path(v, fields, rest) if step in ("*", k) else v for k, v in value.items()}
    if is_array(value):
        return [_at_path(v, fields, rest) if step in ("*", str(i)) else v for i, v in enumerate(value)]
    return value


def _rewritten(answer: Answer, change: Callable[[bytes, int | None], bytes]) -> Answer:
    """Apply a change to the JSON of a plain body, or to that of each event, which is then given its index."""
    if isinstance(answer, EventAnswer):
        return replace(answer, events=_rewritten_events(answer, change))
    if isinstance(answer, PlainAnswer):
        return replace(answer, body=change(answer.body, None)) if _is_json(answer.body) else answer
    return answer


def _rewritten_events(answer: EventAnswer, change: Callable[[bytes, int | None], bytes]) -> Iterator[bytes]:
    for number, event in enumerate(answer.pieces()):
        head, mark, data = event.partition(b"data: ")
        payload = data.rstrip(b"\n")
        yield head + mark + change(payload, number) + b"\n\n" if mark and _is_json(payload) else event


def _is_json(data: bytes) -> bool:
    # The API sends objects only; "[DONE]" begins like an array and is no JSON.
    return data.startswith(b"{")
