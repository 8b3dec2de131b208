"""Parse the body of a response into the type that the caller asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from types import NoneType
from typing import Any, Final, get_origin

from msgspec import NODEFAULT

from ..http.response import Exchange
from ..model import Model
from ..model.decoding import DecodeError, NotJSONError, decoder_for
from ..model.meta import attach_request_id, field_table

__all__ = ["check_type", "is_stream_class", "parse", "parser_for"]

_LARGE: Final = 64 * 1024
"""Bytes of a body from which on its decoding may make thousands of objects."""
_BEGINS_WITH_ERROR: Final = re.compile(
    rb'\s*(?:\[\s*)?\{\s*"(?:(?:errors?|code|message|msg|detail|success)"\s*:|object"\s*:\s*"error")'
).match
"""Whether a body may be an error: of all others the first field has another name, but for a few."""
_USUAL: Final = b'{"id"', b'{\n  "id"', b'{"data"', b'{"object":"list"', b'{\n  "object": "list"'
"""How most bodies begin, which are therefore none. A quicker look than that of a regular expression."""


def parse(exchange: Exchange, cast_to: Any, *, strict: bool = False) -> Any:
    """Decode the body of an exchange that was read into `cast_to`.

    `cast_to` may be a `Model`, any type that msgspec or pydantic supports, `dict`, `list` or `object`; `str` or `bytes`
    for the body as it is; None to ignore it; `httpx.Response` for the whole response.

    Raises:
        APIError: the body consists of an error, though the status is one of success.
        APIResponseValidationError: the body is not JSON, not an object where one is expected, or (with `strict`) of
            another shape.
    """
    return parser_for(cast_to, strict)(exchange)


def check_type(to: Any) -> None:
    """Refuse what no response can be parsed into, since it is no type but a value.

    Raises:
        TypeError: it is one.
    """
    if isinstance(to, str | bytes | int | float | list | tuple | dict | set | frozenset | Model):
        raise TypeError(f"a response is parsed into a type, such as dict or a Model; got {to!r}")


def is_stream_class(to: Any) -> bool:
    """Whether a type that a response is to be parsed into is a stream, such as `AsyncStream[X]`."""
    return hasattr(get_origin(to) or to, "next_batch")


def parser_for(cast_to: Any, strict: bool) -> Callable[[Exchange], Any]:
    """The function that parses responses into one type; cached by type."""
    try:
        return _kept_parser(cast_to, strict)
    except TypeError:  # a type that cannot be hashed, such as one annotated with a list
        return _make_parser(cast_to, strict)


def _make_parser(cast_to: Any, strict: bool) -> Callable[[Exchange], Any]:
    check_type(cast_to)
    if cast_to in (None, NoneType):
        return _nothing
    if cast_to is bytes:
        return _content
    if cast_to is str:
        return Exchange.text
    if isinstance(cast_to, type):
        for base in cast_to.__mro__:  # compared by name, so that neither library is imported for it
            name = base.__module__.partition(".")[0], base.__name__
            if name in (("httpx", "Response"), ("httpx2", "Response")):
                return Exchange.httpx_response
            if name == ("openai_core", "HttpxBinaryResponseContent"):
                return cast_to
    decode = decoder_for(cast_to, strict=strict)
    is_model = isinstance(get_origin(cast_to) or cast_to, type(Model))
    is_never_error = is_model and not may_be_an_error(cast_to)
    known = _fields_of(cast_to) if is_never_error else ()

    def parse_json(exchange: Exchange) -> Any:
        body = exchange.content
        if not body:
            body = b"{}" if _may_be_empty(exchange) else b""
        elif is_never_error and not body.startswith(_USUAL) and _BEGINS_WITH_ERROR(body):
            _raise_error_in(exchange, known)
        try:
            value = decode(body) if len(body) < _LARGE else _decode_large(decode, body)
        except (NotJSONError, DecodeError) as exc:
            from .nonstandard_bodies import decoded

            value = None if strict else decoded(exchange, cast_to, decode)
            if value is None:
                from ..http.failure import decode_failure

                if isinstance(exc, NotJSONError):
                    raise decode_failure(exchange, "JSON", exc.problem) from None
                raise decode_failure(exchange, _with_article(cast_to), str(exc)) from None
        if is_model or isinstance(value, Model):
            request_id = exchange.response.headers.get("x-request-id")
            if request_id is not None:
                attach_request_id(value, request_id)
        return value

    return parse_json


def _decode_large(decode: Callable[[bytes], Any], body: bytes) -> Any:
    from ..model.decoding.large import decode_large

    return decode_large(decode, body)


def may_be_an_error(cast_to: Any) -> bool:
    """Whether a value of the type may have an `error` and nothing else."""
    fields = field_table(get_origin(cast_to) or cast_to).fields
    return any(field.wire == "error" for field in fields) and all(
        field.default is not NODEFAULT for field in fields if field.wire != "error"
    )


def _fields_of(cast_to: Any) -> frozenset[str]:
    """The fields that values of a type may have, as they are sent."""
    return frozenset(field.wire for field in field_table(get_origin(cast_to) or cast_to).fields)


def _raise_error_in(exchange: Exchange, known: Collection[str]) -> None:
    """Raise the error that the body consists of, if it is one.

    Raises:
        APIError: the server reports an error with a status of success.
    """
    from ..http.failure import answer_failure, error_of_answer

    confirms = exchange.method == "DELETE"  # some servers say so in a message
    body = error_of_answer(exchange.content or b"", None if confirms else known)
    if body is not None:
        raise answer_failure(exchange, body)


_kept_parser: Final = lru_cache(1024)(_make_parser)


def _with_article(cast_to: Any) -> str:
    """What a body was to be, for a message; pages have different classes for programs that block, and one word."""
    name = str(getattr(cast_to, "__name__", cast_to))
    if name.startswith("Async") and name.endswith("Page"):
        return "a page"
    return f"{'an' if name[:1].lower() in 'aeio' else 'a'} {name}"


def _may_be_empty(exchange: Exchange) -> bool:
    """Whether a response that has no body stands for an empty object: some servers confirm a deletion so."""
    return exchange.status_code == 204 or exchange.method == "DELETE"


def _content(exchange: Exchange) -> bytes | None:
    return exchange.content


def _nothing(exchange: Exchange) -> None:
    return None
