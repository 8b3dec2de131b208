"""The head of a response as it was received, whose headers are parsed on demand: of most responses one is asked for."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import httptools

from ..received_headers import ReceivedHeaders

__all__ = ["ResponseHead"]

_FINAL: Final = (b"HTTP/1.1 2", b"HTTP/1.1 3", b"HTTP/1.1 4", b"HTTP/1.1 5")
_END: Final = b"\r\n\r\n"
_BLANKS: Final = b" \t"


class ResponseHead(ReceivedHeaders):
    """The headers of a response, and the rest of its head.

    A header is searched for in the bytes, where these begin with it. Where they begin with something else, such as an
    interim response, all headers are parsed.

    Args:
        data: What was received up to the end of the head, perhaps with some of the body. The parser has accepted it.
    """

    __slots__ = ("_data", "_lower", "_parsed", "may_be_coded")

    may_be_coded: bool
    """Whether there may be a header that names a coding of the body, which may be `chunked`."""

    def __init__(self, data: bytes) -> None:
        self._parsed: _ParsedHead | None = None
        self._lower: bytes | None = None
        self.may_be_coded = True
        if data.startswith(_FINAL):
            data = data[: data.find(_END) + len(_END)]
            self._lower = lower = data.lower()
            self.may_be_coded = lower.find(b"-encoding:") >= 0
        self._data = data

    def _parse(self) -> _ParsedHead:
        parsed = self._parsed
        if parsed is None:
            parsed = self._parsed = _ParsedHead(self._data)
        return parsed

    @property
    def _raw(self) -> Sequence[tuple[bytes, bytes]]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return self._parse().headers

    @property
    def raw(self) -> Sequence[tuple[bytes, bytes]]:
        """All headers in order, as received."""
        return self._parse().headers

    @property
    def http_version(self) -> str:
        """`1.1` and the like."""
        return self._parse().http_version

    @property
    def reason(self) -> bytes:
        """The reason phrase of the status line."""
        return self._parse().reason

    def get(self, name: str, /, default: Any = None) -> Any:
        lower, wanted = self._lower, _line_start(name)
        if lower is None or wanted is None:
            return super().get(name, default)
        found = lower.find(wanted)
        if found < 0:
            return default
        start = found + len(wanted)
        end = lower.find(b"\r\n", start)
        if lower[end + 2] in _BLANKS:  # a folded value
            return super().get(name, default)
        value = self._data[start:end].lstrip(_BLANKS)
        return value.decode() if value.isascii() else value.decode("utf-8", "surrogateescape")


@lru_cache(64)
def _line_start(name: str) -> bytes | None:
    """How the line of a header begins, after the end of the line before it; None if there is no such name."""
    return None if ":" in name else b"\n" + name.lower().encode("latin-1", "replace") + b":"


class _ParsedHead:
    """What httptools finds in the head of a response, up to where it ends or is wrong.

    The methods whose names begin with `on_` are called by httptools.
    """

    def __init__(self, data: bytes) -> None:
        self.reason = b""
        self.http_version = "1.1"
        self.headers: list[tuple[bytes, bytes]] = []
        self._is_final = False
        self._parser = httptools.HttpResponseParser(self)
        with contextlib.suppress(httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._parser.feed_data(data)
        del self._parser  # which refers to this object

    def on_status(self, reason: bytes) -> None:
        """Take the reason phrase, or a part of it."""
        if not self._is_final:
            self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header, if it is not a trailer."""
        if not self._is_final:
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Take the end of a head."""
        if not self._is_final and self._parser.get_status_code() >= 200:
            self._is_final = True
            self.http_version = self._parser.get_http_version()

    def on_message_complete(self) -> None:
        """Forget an interim response."""
        if not self._is_final:
            self.reason = b""
            self.headers.clear()
