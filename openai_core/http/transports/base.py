"""What a transport is: send a prepared request, get status, headers and bytes. Nothing more.

A transport knows nothing of retries, redirects, credentials, JSON or events: those are the pipeline's. It belongs to
the event loop it was first used in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import NoReturn, Protocol, runtime_checkable

import msgspec

from ...net.errors import ClosedError, ConnectError, Sent, TransportError
from ..limits import DEFAULT_LIMITS, ResponseLimits
from ..timeout import Timeout

__all__ = [
    "BodyStream",
    "ClosedError",
    "ConnectError",
    "ConnectTimeout",
    "FixedHeaders",
    "PoolTimeout",
    "ProtocolError",
    "ReadError",
    "ReadTimeout",
    "ResponseLimitError",
    "Sent",
    "Transport",
    "TransportError",
    "TransportRequest",
    "TransportResponse",
    "TransportTimeout",
    "WriteError",
    "WriteTimeout",
    "origin_of",
]


@runtime_checkable
class BodyStream(Protocol):
    """A request body that is produced while it is sent, so that it never stands in memory whole."""

    @property
    def content_length(self) -> int | None:
        """Bytes that iteration will give; None if unknown, and the body is then sent chunked."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be iterated again from the start, as a retry must."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the body's bytes, from the start at every call."""
        ...


class FixedHeaders(dict[str, str]):
    """Headers that many requests have in common and that never change: a transport may keep what it writes for them."""

    __slots__ = ("head",)

    head: tuple[tuple[str, str, str], bytes] | None
    """Method, target and host of the last request with them, and its head as it was written, up to the framing."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__(headers)
        self.head = None

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("the headers of a request cannot be changed, as other requests share them; make a dict of them")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse  # pyright: ignore[reportAssignmentType]

    def __reduce__(self) -> tuple[object, ...]:
        return FixedHeaders, (dict(self),)


def origin_of(url: str) -> str:
    """`https://host:port` of a URL, as it is shown in messages: without credentials."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0].rpartition('@')[2]}"


class TransportRequest(msgspec.Struct, eq=False):
    """One attempt, ready to send.

    `headers` has lower-case names and is complete, but for `host`, `content-length` and `transfer-encoding`, which the
    transport writes. `url` is absolute and encoded. `limits` are those of the response. Not to be changed by a
    transport.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | BodyStream | None
    timeout: Timeout
    limits: ResponseLimits = DEFAULT_LIMITS

    @property
    def origin(self) -> str:
        """`https://host:port` of the URL, as it is shown in messages: without credentials."""
        return origin_of(self.url)

    def __str__(self) -> str:
        # No query and no headers: either can carry credentials.
        from ...redaction import without_userinfo

        return f"{self.method} {without_userinfo(self.url.partition('?')[0])}"

    def __repr__(self) -> str:
        return f"<TransportRequest {self}>"


class TransportResponse(Protocol):
    """The head of a response whose body may not have arrived yet."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive; of a repeated header, `[]` and `get` give one value."""
        ...

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        """All headers in order, as received."""
        ...

    @property
    def http_version(self) -> str:
        """`HTTP/1.1` and the like."""
        ...

    async def read(self) -> bytes:
        """Receive the whole body, decompressed, and give the connection back. A second call gives the same bytes.

        Raises:
            TransportError: the connection was lost, the time was up, or the body is too long; the connection is closed.
        """
        ...

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it arrives, decompressed. Can be iterated once; the end gives the connection back.

        Raises:
            TransportError: as for `read`.
        """
        ...

    async def aclose(self) -> None:
        """Give the connection back if the body was received, else close it. May be called again, and when cancelled."""
        ...


@runtime_checkable
class Transport(Protocol):
    """Sends requests, each over a connection of its own choosing. Safe to call from many tasks of one loop."""

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there. Redirects are returned, not followed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections. Requests in flight fail at once with `ClosedError`. May be called again."""
        ...


class WriteError(TransportError):
    """The connection was lost while the request was sent."""


class ReadError(TransportError):
    """The connection was lost before the response was complete."""


class ProtocolError(TransportError):
    """What came back is not HTTP, or stops before its announced length."""


class ResponseLimitError(TransportError):
    """The response passes one of the `ResponseLimits`; another attempt would, too."""

    name: str
    """Of the limit, such as `max_body_bytes`."""
    limit: int
    """The number of bytes that was passed."""

    def __init__(self, message: str, *, name: str, limit: int, sent: Sent = "yes", can_be_raised: bool = True) -> None:
        more = f"; ResponseLimits({name}=...) can allow more" if can_be_raised else ", which the HTTP library sets"
        super().__init__(f"{message}: more than {limit} bytes{more}", sent=sent)
        self.name = name
        self.limit = limit

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), str(self)), self.__dict__


def _restore(kind: type[ResponseLimitError], message: str) -> ResponseLimitError:
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    return error


class TransportTimeout(TransportError):
    """A phase of the attempt took longer than its limit in `Timeout`."""


class ConnectTimeout(TransportTimeout):
    """`Timeout.connect` was up."""

    def __init__(self, message: str, *, sent: Sent = "no") -> None:
        super().__init__(message, sent=sent)


class PoolTimeout(TransportTimeout):
    """`Timeout.pool` was up: all allowed connections were in use."""

    def __init__(self, message: str, *, sent: Sent = "no") -> None:
        super().__init__(message, sent=sent)


class WriteTimeout(TransportTimeout):
    """`Timeout.write` was up."""


class ReadTimeout(TransportTimeout):
    """`Timeout.read` was up: for the head of the response as a whole, or between two pieces of its body."""
