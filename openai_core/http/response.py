"""One attempt and what came back: the pair that parsing, errors, streams and raw responses all start from."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .transports.base import TransportRequest, TransportResponse

if TYPE_CHECKING:
    import httpx

__all__ = ["SECRET_HEADERS", "Exchange", "HeadOf", "Unanswered", "blank_secrets", "path_of"]

SECRET_HEADERS: Final = frozenset(
    {"authorization", "api-key", "x-api-key", "proxy-authorization", "cookie", "set-cookie", "x-amz-security-token"}
)
"""Headers whose values are never shown, logged, pickled or carried to another origin."""

# A body that was decompressed on arrival no longer fits the headers that described it.
_DESCRIBES_THE_WIRE: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


# Python's own ways of writing text, which raise or warn however leniently they are asked to decode.
_NO_CHARSETS: Final = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape"})


class Exchange:
    """A request that was sent, the head of its response and, once received, the body.

    Used by one task at a time.
    """

    __slots__ = ("attempts", "connections", "content", "finished", "request", "response", "started", "waited")

    content: bytes | None
    """The whole body, decompressed; None until it was read."""
    attempts: int
    """How many times the request was sent, this time included."""
    started: float
    """When the first attempt began, on a monotonic clock, in seconds."""
    finished: float
    """When the head (or, if it was read at once, the body) was there, on the same clock."""

    waited: float
    """Seconds that were spent on waiting between the attempts."""
    connections: object
    """What keeps the connection open for as long as the body is not received: the client's transports."""

    def __init__(
        self,
        request: TransportRequest,
        response: TransportResponse,
        content: bytes | None,
        attempts: int,
        started: float,
        finished: float,
        connections: object = None,
        waited: float = 0.0,
    ) -> None:
        self.request = request
        self.response = response
        self.content = content
        self.attempts = attempts
        self.started = started
        self.finished = finished
        self.connections = connections
        self.waited = waited

    def replace_with(self, other: Exchange) -> None:
        """Take over all attributes of another exchange, so that whoever holds this one sees what followed it."""
        for name in self.__slots__:
            setattr(self, name, getattr(other, name))

    def __repr__(self) -> str:
        return f"<Exchange {self.method} {self.path}: {self.status_code}>"

    # What was asked

    @property
    def method(self) -> str:
        return self.request.method

    @property
    def path(self) -> str:
        """The path of the URL; no query, which may hold a credential."""
        return path_of(self.request.url)

    # What came back

    @property
    def status_code(self) -> int:
        return self.response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self.response.headers.get("x-request-id")

    @property
    def content_type(self) -> str:
        """Media type in lower case, without parameters; empty if the server did not say."""
        return self.response.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def elapsed(self) -> datetime.timedelta:
        return datetime.timedelta(seconds=self.finished - self.started)

    async def read(self) -> bytes:
        """Receive the rest of the body and keep it."""
        if self.content is None:
            self.content = await self.response.read()
        return self.content

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return self.response.iter_bytes()

    async def aclose(self) -> None:
        await self.response.aclose()

    def text(self) -> str:
        """The body that was read, decoded by the charset of its content type (UTF-8 if it names none)."""
        return (self.content or b"").decode(self.charset, errors="replace")

    @property
    def charset(self) -> str:
        """The charset that the content type names, if Python knows it; else UTF-8."""
        parameters = self.response.headers.get("content-type", "").lower()
        name = parameters.partition("charset=")[2].partition(";")[0].strip(" \"'") or "utf-8"
        try:
            "".encode(name)
        except (LookupError, ValueError):
            return "utf-8"
        import codecs

        # By its proper name: Python knows it under many.
        return "utf-8" if codecs.lookup(name).name.replace("-", "_") in _NO_CHARSETS else name

    # In the terms of httpx, whichever transport ran

    def httpx_request(self) -> httpx.Request:
        """The request as an `httpx.Request`; secret headers are blanked, a streamed body is left out."""
        return Unanswered(self.request).httpx_request()

    def httpx_response(self) -> httpx.Response:
        """The response as an `httpx.Response`: with its body if that was read, else with a stream of it."""
        import httpx

        headers = [pair for pair in self.response.raw_headers if pair[0].lower() not in _DESCRIBES_THE_WIRE]
        content: Any = self.content if self.content is not None else self.iter_bytes()
        response = httpx.Response(
            self.status_code,
            headers=headers,
            content=content,
            request=self.httpx_request(),
            extensions={"http_version": self.response.http_version.encode()},
        )
        # What arrived, as it arrived; httpx would have derived some of these from the content given.
        response.headers = httpx.Headers(list(self.response.raw_headers))
        if self.content is not None:
            response.elapsed = self.elapsed
        return response

    def picklable(self) -> Exchange:
        """A copy that holds plain data only: no connection, no unread body, no credential."""
        bare = Unanswered(self.request).picklable().request
        head = ReceivedHead(self.status_code, tuple(self.response.raw_headers), self.response.http_version)
        return Exchange(bare, head, self.content or b"", self.attempts, self.started, self.finished)


class HeadOf:
    """The head of a response, for one like it with another body, or with another way to it."""

    __slots__ = ("_response",)

    def __init__(self, response: TransportResponse) -> None:
        self._response = response

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        return self._response.raw_headers

    @property
    def http_version(self) -> str:
        return self._response.http_version


class Unanswered:
    """A request to which no response came."""

    __slots__ = ("request",)

    def __init__(self, request: TransportRequest) -> None:
        self.request = request

    def httpx_request(self) -> httpx.Request:
        """The request as an `httpx.Request`; secret headers are blanked, a streamed body is left out."""
        import httpx

        body = self.request.body
        return httpx.Request(
            self.request.method,
            self.request.url,
            headers=blank_secrets(self.request.headers.items()),
            content=body if isinstance(body, bytes) else None,
        )

    def picklable(self) -> Unanswered:
        """A copy without credentials and without a body that cannot be pickled."""
        request = self.request
        body = request.body if isinstance(request.body, bytes) else None
        headers = dict(blank_secrets(request.headers.items()))
        return Unanswered(TransportRequest(request.method, request.url, headers, body, request.timeout))


class ReceivedHead:
    """The head of a response whose connection is gone."""

    __slots__ = ("http_version", "raw_headers", "status")

    def __init__(self, status: int, raw_headers: tuple[tuple[bytes, bytes], ...], http_version: str) -> None:
        self.status = status
        self.raw_headers = raw_headers
        self.http_version = http_version

    @property
    def headers(self) -> Mapping[str, str]:
        import httpx

        return httpx.Headers(list(self.raw_headers))

    async def read(self) -> bytes:
        return b""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        return
        yield b""

    async def aclose(self) -> None:
        return


def blank_secrets(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same headers, the values of secret ones replaced."""
    return [(name, "[redacted]" if name.lower() in SECRET_HEADERS else value) for name, value in headers]


def path_of(url: str) -> str:
    """The path of an absolute URL, without scheme, host, query and fragment."""
    rest = url.partition("://")[2] or url
    path = "/" + rest.partition("/")[2]
    return path.partition("?")[0].partition("#")[0]
