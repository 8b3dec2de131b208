"""From a received body to the value that the caller asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import NoneType
from typing import Any, Final

from ..http.response import Exchange
from ..model import Model
from ..model.decoding import DecodeError, NotJSONError, decoder_for

__all__ = ["parse", "parser_for"]


def parse(exchange: Exchange, cast_to: Any, *, strict: bool = False) -> Any:
    """Decode the body of an exchange that was read into `cast_to`.

    `cast_to` may be a `Model`, any type that msgspec or pydantic can describe, `dict`, `list`, `object`; or `str` and
    `bytes` for the body as it is, None to ignore it, `httpx.Response` for all of it.

    Raises:
        APIResponseValidationError: the body is not JSON, or not an object where one is wanted, or (strict) of another
            shape.
    """
    return parser_for(cast_to, strict)(exchange)


def parser_for(cast_to: Any, strict: bool) -> Callable[[Exchange], Any]:
    """The function that does what `parse` does for one type; kept, so that a type is looked at once."""
    try:
        return _kept_parser(cast_to, strict)
    except TypeError:  # a type that cannot be hashed, such as one annotated with a list
        return _make_parser(cast_to, strict)


def _make_parser(cast_to: Any, strict: bool) -> Callable[[Exchange], Any]:
    if cast_to in (None, NoneType):
        return _nothing
    if cast_to is bytes:
        return _content
    if cast_to is str:
        return Exchange.text
    if isinstance(cast_to, type):
        for base in cast_to.__mro__:  # told by name, so that neither is imported to find out
            name = base.__module__.partition(".")[0], base.__name__
            if name in (("httpx", "Response"), ("httpx2", "Response")):
                return Exchange.httpx_response
            if name == ("openai_core", "HttpxBinaryResponseContent"):
                return cast_to
    decode = decoder_for(cast_to, strict=strict)

    def parse_json(exchange: Exchange) -> Any:
        try:
            value = decode(exchange.content or b"")
        except (NotJSONError, DecodeError) as exc:
            from ..http.failure import decode_failure

            wanted = "JSON" if isinstance(exc, NotJSONError) else f"a {getattr(cast_to, '__name__', cast_to)}"
            raise decode_failure(exchange, wanted, str(exc)) from None
        if isinstance(value, Model):
            value._request_id = exchange.response.headers.get("x-request-id")
        return value

    return parse_json


_kept_parser: Final = lru_cache(1024)(_make_parser)


def _content(exchange: Exchange) -> bytes | None:
    return exchange.content


def _nothing(exchange: Exchange) -> None:
    return None
