"""What became of each request of a batch: read from its files of results, and judged. Nothing here waits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, Final

import msgspec

from ...http.failure import error_body, error_code, error_text, status_failure
from ...http.response import Exchange
from ...http.timeout import Timeout
from ...http.transports.base import TransportRequest
from ..errors import BatchRequestError, NotSentError

__all__ = ["Outcome", "error_of", "exchange_of", "outcomes_of"]

_PASSING: Final = frozenset({408, 409, 429, 500, 502, 503, 504, 529})
"""Statuses after which the same request may succeed another time."""
_BOM: Final = b"\xef\xbb\xbf"
_STATUS_DIGITS: Final = 3
_STATUSES: Final = range(100, 1000)
_EXPIRED: Final = frozenset({"batch_expired", "batch_cancelled"})


class Outcome(msgspec.Struct, frozen=True):
    """What a line of results says."""

    id: str
    """The `custom_id` of the request."""
    status: int | None
    """Of the answer; None if there was none."""
    request_id: str | None = None
    body: bytes = b""
    code: str | None = None
    """Of the error, where there was no answer."""
    message: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return self.status is not None and self.status < 400

    @property
    def passes(self) -> bool:
        """Whether it failed for a reason that may not be there another time."""
        return self.status in _PASSING if self.status is not None else self.code in _EXPIRED or self.code is None


class _Response(msgspec.Struct):
    status_code: Any
    request_id: Any = None
    body: msgspec.Raw = msgspec.Raw(b"")


class _Line(msgspec.Struct):
    custom_id: str
    response: _Response | None = None
    error: Any = None


_read: Final = msgspec.json.Decoder(_Line).decode


def outcomes_of(lines: Iterable[bytes]) -> Iterator[Outcome]:
    """The outcomes in a file of results; lines that are none are left out, so that their requests count as missing."""
    for line in lines:
        try:
            found = _read(line.removeprefix(_BOM))
        except msgspec.DecodeError:
            continue
        response = found.response
        code, message = (None, None) if not found.error else (error_code(found.error), error_text(found.error))
        status = None if response is None else _status_of(response.status_code)
        if response is None or status is None:
            yield Outcome(found.custom_id, None, None, b"", code, message)
        else:
            id = response.request_id
            body = _body_of(bytes(response.body))
            yield Outcome(found.custom_id, status, id if isinstance(id, str) else None, body, code, message)


def _status_of(sent: object) -> int | None:
    """A status, also one in a text; None if it is none."""
    if isinstance(sent, str) and sent.isdecimal() and len(sent) == _STATUS_DIGITS:
        return int(sent)
    return int(sent) if isinstance(sent, int | float) and sent in _STATUSES else None


def _body_of(sent: bytes) -> bytes:
    """The body of an answer, which may be in a text instead of being an object."""
    return msgspec.json.decode(sent, type=str).encode() if sent[:1] == b'"' else sent


def exchange_of(outcome: Outcome, url: str) -> Exchange:
    """The exchange that the server had on our behalf, as far as it is known."""
    request = TransportRequest("POST", url, {}, None, Timeout(None))
    return Exchange(request, _Answer(outcome), outcome.body, 1, 0.0, 0.0)


def error_of(outcome: Outcome, url: str, batch: str) -> Exception:
    """The error of a request that failed for good.

    Args:
        batch: the id of its batch.
    """
    if outcome.status is not None:
        exchange = exchange_of(outcome, url)
        return status_failure(exchange, error_body(outcome.body), f"in {batch}")
    said = outcome.message or outcome.code or "its results do not have this request"
    if outcome.code in _EXPIRED or outcome.code is None:
        return NotSentError(f"{batch} did not get to this request: {said}")
    return BatchRequestError(f"{batch} could not carry this request: {said}", code=outcome.code)


class _Answer:
    """The head of an answer of which only status and request id are known."""

    __slots__ = ("headers", "http_version", "raw_headers", "status")

    def __init__(self, outcome: Outcome) -> None:
        headers = {"content-type": "application/json"}
        if outcome.request_id is not None:
            headers["x-request-id"] = outcome.request_id
        self.status = outcome.status or 0
        self.headers = headers
        self.raw_headers = [(name.encode(), value.encode(errors="replace")) for name, value in headers.items()]
        self.http_version = "HTTP/1.1"

    async def read(self) -> bytes:
        return b""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        yield b""  # the exchange has the body

    async def aclose(self) -> None:
        return None
