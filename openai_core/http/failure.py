"""Make the exceptions that callers see from what went wrong with a request or its response."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from typing import Any, Final, TypeVar, cast

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    StreamIdleTimeoutError,
    UnprocessableEntityError,
    fields_of,
)
from ..model.decoding.text import parse
from .detached import RequestOnly
from .response import Exchange, path_of
from .retry import requested_delay
from .transports.base import ClosedError, TransportError, TransportRequest, TransportTimeout

__all__ = [
    "answer_failure",
    "connection_failure",
    "decode_failure",
    "error_body",
    "error_code",
    "error_of_answer",
    "error_text",
    "status_failure",
    "stream_cut",
    "stream_failure",
    "stream_idle",
    "stream_lost",
]

E = TypeVar("E", bound=APIError)

_LEAST_KEY: Final = 8
"""The characters that a key has at least; shorter ones might be part of any text."""
_SHOWN: Final = 500
"""Bytes of an unexpected body that an error message quotes."""
_BESIDE_AN_ERROR: Final = frozenset(
    {
        "error", "errors", "code", "type", "message", "messages", "msg", "param", "detail", "details", "status",
        "status_code", "success", "result", "request_id", "object",
    }
)  # fmt: skip
"""The fields of a body that holds nothing but an error."""
_WORDS: Final = (
    "message",
    "error_description",
    "detail",
    "msg",
    "error",
    "errors",
    "error_message",
    "reason",
    "Message",
    "title",
)
"""The fields of an error that may say in words what is wrong, the best first."""
_LISTED: Final = 5
"""How many errors of a list are told."""
_DEEPEST: Final = 100
"""Levels of nesting in the body that an error carries; deeper ones could not be shown or pickled."""


def status_failure(
    exchange: Exchange, body: object | None, why_final: str, lost: TransportError | None = None
) -> APIStatusError:
    """The error for a response of status 300 or above.

    Args:
        body: its error object, if there is one.
        why_final: why the request was not sent again.
        lost: why the rest of its body did not arrive; the caller chains it.
    """
    keys = _echoed_keys(exchange, exchange.content or b"")
    if keys:
        exchange.content, body = _without(exchange.content, keys), _without(body, keys)
    status = exchange.status_code
    fields = fields_of(body)
    said = error_text(body) or (quote(exchange.content or b"") if body is None or not fields else str(fields)[:_SHOWN])
    details = [f"{name} {fields[name]}" for name in ("code", "param") if fields.get(name)]
    details += message_details(exchange.request_id, exchange.attempts, why_final)
    if lost is not None:
        came = len(exchange.content or b"")
        details.append(
            f"{f'the rest of its body was lost after {came} bytes' if came else 'its body was lost'}: {lost}"
        )
    message = (
        f"{exchange.method} {exchange.path} answered {status} {status_phrase(status)}: {said} ({'; '.join(details)})"
    )
    error = _status_error_class(status)(message, response=exchange, body=exchange.text() if body is None else body)
    error.retry_after = requested_delay(exchange.headers, time.time())
    return _located(error, exchange)


def connection_failure(
    cause: TransportError, request: TransportRequest, attempts: int, why_final: str
) -> APIConnectionError:
    """The error for an attempt that got no complete response; the caller chains `cause`."""
    if isinstance(cause, ClosedError):
        why_final = ""  # which is the cause
    details = "; ".join(message_details(None, attempts, why_final))
    path = path_of(request.url)
    exchange = RequestOnly(request)
    if isinstance(cause, TransportTimeout):
        error: APIConnectionError = APITimeoutError(
            exchange, message=f"{request.method} {path} timed out: {cause} ({details})"
        )
    else:
        error = APIConnectionError(message=f"{request.method} {path} failed: {cause} ({details})", request=exchange)
    error.sent = cause.sent
    error.method, error.path, error.attempts = request.method, path, attempts
    return error


def decode_failure(exchange: Exchange, wanted: str, problem: str) -> APIResponseValidationError:
    """The error for a response whose body is not what `wanted` describes."""
    exchange.content = _without(exchange.content, _echoed_keys(exchange, exchange.content or b""))
    message = (
        f"{exchange.method} {exchange.path} answered {exchange.status_code} with a body that is not {wanted}: {problem}"
        f"; content type {exchange.content_type or 'not given'}, body {quote(exchange.content or b'')}"
    )
    if exchange.request_id:
        message += f" (request id {exchange.request_id})"
    return _located(APIResponseValidationError(exchange, exchange.text(), message=message), exchange)


def stream_failure(exchange: Exchange, body: object, why_final: str = "") -> APIError:
    """The error for an error event in a stream. `why_final` says why the stream was not requested again."""
    return _reported(exchange, "sent an error in its stream", body, why_final)


def answer_failure(exchange: Exchange, body: object) -> APIError:
    """The error for a response that reports an error, though its status says otherwise."""
    return _reported(exchange, f"answered {exchange.status_code} with an error", body, "")


def _reported(exchange: Exchange, what: str, body: object, why_final: str) -> APIError:
    keys = _echoed_keys(exchange, str(body).encode("utf-8", "replace"))
    body = _without(body, keys)
    if exchange.content:
        exchange.content = _without(exchange.content, keys)
    fields = fields_of(body)
    said = error_text(body) or (str(body)[:_SHOWN] if body else "an error without a message")
    details = [f"{name} {fields[name]}" for name in ("code", "param") if fields.get(name)]
    details += message_details(exchange.request_id, exchange.attempts, why_final)
    message = f"{exchange.method} {exchange.path} {what}: {said} ({'; '.join(details)})"
    return _located(APIError(message, cast("Any", exchange), body=body), exchange)


def stream_lost(exchange: Exchange, cause: TransportError) -> APIConnectionError:
    """The error for a body that was lost while it was streamed; the caller chains `cause`."""
    error = connection_failure(
        cause, exchange.request, exchange.attempts, "the stream had begun, so it is not repeated"
    )
    error.sent = "yes"
    return error


def stream_cut(
    exchange: Exchange, cause: TransportError, events: int, last: object, *, partial: bytes = b"", why_final: str = ""
) -> APIConnectionError:
    """The error for a stream that stopped before its last event; the caller chains `cause`.

    Args:
        events: how many had arrived.
        last: the last of them.
        partial: the bytes of the next one that had arrived.
        why_final: why the stream was not requested again.
    """
    if isinstance(cause, TransportTimeout):
        late = connection_failure(cause, exchange.request, exchange.attempts, why_final)
        late.sent = "yes"
        return late
    if isinstance(cause, ClosedError):
        why_final = ""  # which is the cause
    details = "; ".join(message_details(exchange.request_id, exchange.attempts, why_final))
    message = (
        f"{exchange.method} {exchange.path} gave an incomplete stream: {cause}, after {events} "
        f"event{'' if events == 1 else 's'} ({details})"
    )
    error = _located(IncompleteStreamError(message=message, request=cast("Any", exchange)), exchange)
    error.sent = "yes"
    error.events_received, error.last_event, error.partial = events, last, partial
    return error


def stream_idle(exchange: Exchange, seconds: float, *, events: int, last: object) -> StreamIdleTimeoutError:
    """The error for a stream without an event for longer than `idle_timeout`."""
    details = "; ".join(message_details(exchange.request_id, exchange.attempts, ""))
    message = (
        f"{exchange.method} {exchange.path} timed out: no event for {seconds:g} s (idle_timeout), after {events} "
        f"event{'' if events == 1 else 's'} ({details})"
    )
    error = _located(StreamIdleTimeoutError(cast("Any", exchange), message=message), exchange)
    error.sent = "yes"
    error.idle_timeout, error.events_received, error.last_event = seconds, events, last
    return error


def error_body(content: bytes) -> object | None:
    """The error of a response: the value of `error`, or the whole body; None if that is not JSON, or too deep.

    Of an array, in which some servers wrap an error, its first object counts.
    """
    try:
        body = parse(content)
    except ValueError:  # not JSON, not UTF-8, or nested too deeply
        return None
    if content.count(b"{") + content.count(b"[") > _DEEPEST and _depth(body) > _DEEPEST:
        return None
    return _unwrapped(body)


def _unwrapped(body: Any) -> object:
    if isinstance(body, list):
        items = cast("list[object]", body)
        return next((_unwrapped(item) for item in items if isinstance(item, dict)), items)
    if not isinstance(body, dict):
        return cast("object", body)
    fields = cast("dict[str, Any]", body)
    error = fields.get("error")
    if isinstance(error, str | int) and any(isinstance(fields.get(name), str) for name in ("code", "message")):
        return fields  # what there is to say is beside it
    if isinstance(error, str):
        return _in_text(error) or error
    if isinstance(error, list | dict) and error:
        return _unwrapped(cast("object", error))
    return cast("object", error or fields)


def _in_text(text: str) -> object | None:
    """The error that a text has in JSON, as gateways pass on what they were answered; None if it is only a text."""
    if text[:1] not in ("{", "["):
        return None
    try:
        return error_body(text.encode())
    except ValueError:  # with half a surrogate pair
        return None


def error_of_answer(content: bytes, known: Collection[str] | None = None) -> object | None:
    """The error that a response consists of, though its status says otherwise; None if it is anything else.

    Args:
        content: the body.
        known: the fields that a response without an error has; None if it may consist of a message alone.
    """
    try:
        body: Any = parse(content)
    except ValueError:
        return None
    if isinstance(body, list) and len(cast("list[object]", body)) == 1:
        (body,) = cast("list[object]", body)
    if not isinstance(body, dict):
        return None
    fields = cast("dict[str, Any]", body)
    if fields.get("error") and fields.keys() <= _BESIDE_AN_ERROR:
        return error_body(content)
    if fields.get("object") == "error":
        is_one = "message" in fields or "error" in fields
    else:
        is_one = (
            known is not None
            and fields.keys() <= _BESIDE_AN_ERROR
            and fields.get("success") is not True
            and any(fields.get(name) and name not in known for name in ("message", "msg", "detail", "errors"))
        )
    return error_body(content) if is_one else None


def error_text(body: object | None) -> str | None:
    """What an error says in words, at any depth; None if it says nothing."""
    if isinstance(body, str):
        return body or None
    if isinstance(body, list):
        texts = [said for item in cast("list[object]", body)[:_LISTED] if (said := error_text(item))]
        return "; ".join(texts) or None
    fields = fields_of(body)
    for name in _WORDS:
        if name in fields and (said := error_text(fields[name])):
            place = fields.get("loc")  # where in the request; of servers that check it with pydantic
            where = ".".join(map(str, cast("list[object]", place))) if isinstance(place, list) else ""
            return f"{where}: {said}" if where else said
    return None


def _echoed_keys(exchange: Exchange, content: bytes) -> list[str]:
    """The credentials of a request that its response repeats, as some do that refuse them."""
    from ..redaction import is_secret

    values = [
        value.split()[-1] for name, value in exchange.request.headers.items() if value.strip() and is_secret(name)
    ]
    return [value for value in values if len(value) >= _LEAST_KEY and value.encode() in content]


def _without(value: Any, keys: list[str]) -> Any:
    """A value of JSON, or the bytes of a body, with a mark in place of each of these keys."""
    if not keys:
        return value
    if isinstance(value, dict):
        return {_without(name, keys): _without(item, keys) for name, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_without(item, keys) for item in cast("list[object]", value)]
    from ..redaction import REDACTED

    for key in keys:
        if isinstance(value, str):
            value = value.replace(key, REDACTED)
        elif isinstance(value, bytes):
            value = value.replace(key.encode(), REDACTED.encode())
    return value


def _depth(value: object) -> int:
    """How deeply lists and dicts are nested."""
    depth, level = 0, [value]
    while level:
        depth += 1
        inner: list[object] = []
        for item in level:
            if isinstance(item, dict):
                inner += cast("dict[str, object]", item).values()
            elif isinstance(item, list):
                inner += cast("list[object]", item)
        level = inner
    return depth


def error_code(body: object | None) -> str | None:
    """The `code` of an error, if it has one; else its `type`, or the error itself, if that is one word.

    If it has none of these, that of an error in its `detail`, `message` or `errors`.
    """
    fields = fields_of(body)
    for code in (fields.get("code"), fields.get("type"), fields.get("error"), body):
        if isinstance(code, str) and code.isidentifier():
            return code
    inner = [fields[name] for name in ("error", "detail", "message", "errors") if name in fields]
    for error in inner:
        for item in cast("list[object]", error)[:_LISTED] if isinstance(error, list) else [error]:
            code = error_code(cast("object", item)) if isinstance(item, Mapping) else None
            if code is not None:
                return code
    return None


def quote(content: bytes) -> str:
    """The first bytes of a body, for a message."""
    if not content:
        return "empty"
    shown = content[:_SHOWN].decode("utf-8", errors="replace")
    return repr(shown) + (f" and {len(content) - _SHOWN} bytes more" if len(content) > _SHOWN else "")


def status_phrase(status: int) -> str:
    """The name of a status in lower case."""
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase.lower()
    except ValueError:
        return "(unknown status)"


def message_details(request_id: str | None, attempts: int, why_final: str) -> list[str]:
    """What an error message adds in parentheses: the request id, the number of attempts, and why no other followed."""
    facts = [f"request id {request_id}"] if request_id else []
    if not why_final.startswith("attempts used up"):  # which says how many
        facts.append(f"{attempts} attempt{'' if attempts == 1 else 's'}")
    if why_final:
        facts.append(why_final)
    return facts


def _located(error: E, exchange: Exchange) -> E:
    error.method, error.path, error.attempts = exchange.method, exchange.path, exchange.attempts
    return error


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def _status_error_class(status: int) -> type[APIStatusError]:
    """The exception class for an HTTP status of 300 or above."""
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
