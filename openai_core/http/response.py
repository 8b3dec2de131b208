"""A request and its response: what parsing, errors, streams and raw responses all start from."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from .transports.base import TransportRequest, TransportResponse

if TYPE_CHECKING:
    import httpx

__all__ = ["Exchange", "path_of"]

_DESCRIBES_THE_WIRE: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})
"""Headers that no longer describe a body which was decompressed as it arrived."""
_NO_CHARSETS: Final = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape"})
"""Codecs of Python's own that raise or warn even with errors="replace"."""


class Exchange(msgspec.Struct, eq=False):
    """A request that was sent, the head of its response and, once it was read, the body. For one task at a time."""

    request: TransportRequest
    response: TransportResponse
    content: bytes | None
    """The whole body, decompressed; None until it is read."""
    attempts: int
    """How many times the request was sent."""
    started: float
    """When the first attempt started, in seconds on a monotonic clock."""
    finished: float
    """When the head arrived (or the body, if it was read at once), on the same clock."""
    connections: object = None
    """The transports of the client, which keep the connection open until the body was read."""
    waited: float = 0.0
    """Seconds spent waiting between attempts."""
    released: bool = False
    """Whether the connection was released before the whole body was read."""
    taken: bool = False
    """Whether somebody has begun to read the body in pieces, which can be done once."""

    @property
    def closed(self) -> bool:
        """Whether the body was read to its end, or the connection released."""
        return self.released or self.content is not None

    def replace_with(self, other: Exchange) -> None:
        """Take over all attributes of another exchange, so that whoever holds this one sees what followed it."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(other, name))

    def __reduce__(self) -> Any:
        from .detached import DetachedResponse

        if isinstance(self.response, DetachedResponse):
            return super().__reduce__()
        if self.content is None:
            raise TypeError("a response whose body was not read cannot be pickled or copied; keep what you read of it")
        return self.picklable().__reduce__()

    def __repr__(self) -> str:
        return f"<Exchange {self.method} {self.path}: {self.status_code}>"

    # The request

    @property
    def method(self) -> str:
        return self.request.method

    @property
    def path(self) -> str:
        """The path of the URL, without the query, which may contain credentials."""
        return path_of(self.request.url)

    # The response

    @property
    def status_code(self) -> int:
        return self.response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id for the request, from `x-request-id`."""
        return self.response.headers.get("x-request-id")

    @property
    def content_type(self) -> str:
        """The media type in lower case, without parameters; empty if there is none."""
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
        self.released = True
        await self.response.aclose()

    def json(self) -> Any:
        """The body that was read, decoded as JSON into plain Python objects.

        Raises:
            json.JSONDecodeError: it is not JSON, also by the standards of Python's own decoder, which knows NaN.
        """
        try:
            return msgspec.json.decode(self.content or b"")
        except ValueError:
            pass
        from json import loads

        return loads(self.content or b"")

    def text(self) -> str:
        """The body that was read, decoded with the charset of its content type (UTF-8 if it has none)."""
        return (self.content or b"").decode(self.charset, errors="replace")

    @property
    def charset(self) -> str:
        """The charset of the content type, if Python knows it; else UTF-8."""
        parameters = self.response.headers.get("content-type", "").lower()
        name = parameters.partition("charset=")[2].partition(";")[0].strip(" \"'") or "utf-8"
        try:
            "".encode(name)
        except (LookupError, ValueError):
            return "utf-8"
        import codecs

        # By its canonical name: Python knows each codec under several.
        return "utf-8" if codecs.lookup(name).name.replace("-", "_") in _NO_CHARSETS else name

    # As objects of httpx, whichever transport is used

    def httpx_request(self) -> httpx.Request:
        """The request as an `httpx.Request`; secrets in URL and headers are blanked, a streamed body is left out."""
        from .detached import RequestOnly

        return RequestOnly(self.request).httpx_request()

    def httpx_response(self) -> httpx.Response:
        """The response as an `httpx.Response` with the body that was read; see `httpx_view.py` for others."""
        import httpx

        headers = [pair for pair in self.response.raw_headers if pair[0].lower() not in _DESCRIBES_THE_WIRE]
        response = httpx.Response(
            self.status_code,
            headers=headers,
            content=self.content or b"",
            request=self.httpx_request(),
            extensions={"http_version": self.response.http_version.encode()},
        )
        # The headers as they arrived: httpx has derived some of its own from the content.
        response.headers = httpx.Headers(list(self.response.raw_headers))
        response.elapsed = self.elapsed
        return response

    def picklable(self) -> Exchange:
        """A copy of plain data: without connection, unread body and credentials."""
        from .detached import DetachedResponse, RequestOnly

        bare = RequestOnly(self.request).picklable().request
        headers = tuple(pair for pair in self.response.raw_headers if pair[0].lower() != b"set-cookie")
        head = DetachedResponse(self.status_code, headers, self.response.http_version)
        return Exchange(bare, head, self.content or b"", self.attempts, self.started, self.finished)


def path_of(url: str) -> str:
    """The path of an absolute URL, without scheme, host, query and fragment."""
    rest = url.partition("://")[2] or url
    path = "/" + rest.partition("/")[2]
    return path.partition("?")[0].partition("#")[0]
