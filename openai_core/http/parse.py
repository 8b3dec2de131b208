"""From a received body to the value that the caller asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any, Final

from ..decoding import DecodeError, NotJSONError, decoder_for
from ..model import Model
from .binary import HttpxBinaryResponseContent
from .failure import decode_failure
from .response import Exchange

__all__ = ["parse"]


def parse(exchange: Exchange, cast_to: Any, *, strict: bool = False) -> Any:
    """Decode the body of an exchange that was read into `cast_to`.

    `cast_to` may be a `Model`, any type that msgspec or pydantic can describe, `dict`, `list`, `object`; or `str` and
    `bytes` for the body as it is, None to ignore it, `httpx.Response` for all of it.

    Raises:
        APIResponseValidationError: the body is not JSON, or not an object where one is wanted, or (strict) of another
            shape.
    """
    content = exchange.content
    assert content is not None, "parse is called after the body was read"
    whole = _WITHOUT_DECODING.get(cast_to)
    if whole is not None:
        return whole(exchange)
    if is_httpx_response(cast_to):
        return exchange.httpx_response()
    try:
        value = decoder_for(cast_to, strict=strict)(content)
    except (NotJSONError, DecodeError) as exc:
        wanted = "JSON" if isinstance(exc, NotJSONError) else f"a {getattr(cast_to, '__name__', cast_to)}"
        raise decode_failure(exchange, wanted, str(exc)) from None
    if isinstance(value, Model):
        value._request_id = exchange.response.headers.get("x-request-id")
    return value


def is_httpx_response(cast_to: Any) -> bool:
    """Whether `cast_to` is `httpx.Response` or a subclass, found out without importing httpx."""
    return isinstance(cast_to, type) and any(
        base.__name__ == "Response" and base.__module__.partition(".")[0] in ("httpx", "httpx2")
        for base in cast_to.__mro__
    )


def _content(exchange: Exchange) -> bytes | None:
    return exchange.content


def _nothing(exchange: Exchange) -> None:
    return None


_WITHOUT_DECODING: Final[Mapping[Any, Callable[[Exchange], Any]]] = {
    str: Exchange.text,
    bytes: _content,
    None: _nothing,
    NoneType: _nothing,
    HttpxBinaryResponseContent: HttpxBinaryResponseContent,
}
