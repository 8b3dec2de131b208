"""A response with a binary body, such as the content of a file, speech, or an image."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeVar

from ..arguments import file_path
from ..http.body import DEFAULT_CHUNK_BYTES, ByteChunker, LineDecoder, TextDecoder, reshape
from ..http.detached import DetachedResponse
from ..http.response import Exchange
from ..http.timeout import Timeout
from ..http.transports.base import TransportRequest
from ..lacked_names import lack_names, visible_names

if TYPE_CHECKING:
    import httpx

__all__ = ["HttpxBinaryResponseContent"]

T = TypeVar("T")


class HttpxBinaryResponseContent:
    """A binary response, read into memory whole. For bodies that are too large for that use `with_streaming_response`.

    The `a…` methods do the same as those without `a`, for use in `async` code. Safe to use from several tasks and
    threads at once.

    Args:
        response: an `httpx.Response` whose body was read, as tests of programs make them.

    Raises:
        httpx.ResponseNotRead: its body was not read.
    """

    __dir__ = visible_names

    __slots__ = ("_exchange", "_given")

    def __init__(self, response: httpx.Response | Exchange) -> None:
        if isinstance(response, Exchange):
            self._exchange, self._given = response, None
        else:
            self._exchange, self._given = _exchange_of(response), response

    def __repr__(self) -> str:
        return f"<HttpxBinaryResponseContent {len(self.content)} bytes, {self._exchange.content_type or 'no type'}>"

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self._exchange.content or b""

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`, whichever transport received it."""
        return self._exchange.httpx_response() if self._given is None else self._given

    @property
    def text(self) -> str:
        """The body as text, decoded with the charset of its content type."""
        return self._exchange.text()

    @property
    def encoding(self) -> str:
        """The charset that `text` uses."""
        return self._exchange.charset

    @property
    def charset_encoding(self) -> str | None:
        """The charset of the content type; None if it has none."""
        return self.encoding if "charset=" in self._exchange.headers.get("content-type", "").lower() else None

    def json(self, **kwargs: Any) -> Any:
        """The body decoded as JSON into plain Python objects. Keyword arguments go to `json.loads`.

        Raises:
            json.JSONDecodeError: it is not JSON.
        """
        if kwargs:
            import json

            return json.loads(self.content, **kwargs)
        return self._exchange.json()

    # Reading

    def read(self) -> bytes:
        """The body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks of `chunk_size` bytes (64 KiB by default); the last may be shorter."""
        return iter(reshape(self.content, ByteChunker(DEFAULT_CHUNK_BYTES if chunk_size is None else chunk_size)))

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in chunks of `chunk_size` characters; the last may be shorter."""
        return iter(reshape(self.content, TextDecoder(self._exchange.charset, chunk_size)))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body's text, without their ends."""
        return iter(reshape(self.content, LineDecoder(self._exchange.charset)))

    async def aread(self) -> bytes:
        """As `read`."""
        return self.content

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """As `iter_bytes`."""
        return _Async(self.iter_bytes(chunk_size))

    aiter_raw = aiter_bytes

    def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """As `iter_text`."""
        return _Async(self.iter_text(chunk_size))

    def aiter_lines(self) -> AsyncIterator[str]:
        """As `iter_lines`."""
        return _Async(self.iter_lines())

    # Writing to a file

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to `file`, replacing what is there.

        Raises:
            TypeError: `file` is no path.
            OSError: it cannot be written.
        """
        with open(file_path(file), "wb") as target:
            target.write(self.content)

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """As `write_to_file`, in chunks of `chunk_size` bytes."""
        with open(file_path(file), "wb") as target:
            for piece in self.iter_bytes(chunk_size):
                target.write(piece)

    async def astream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """As `stream_to_file`, writing in a worker thread."""
        import anyio

        async with await anyio.open_file(file_path(file), "wb") as target:
            for piece in self.iter_bytes(chunk_size):
                await target.write(piece)

    # Closing: nothing is open, but programs may close every response

    def close(self) -> None:
        """Do nothing: the body was read and the connection released."""

    async def aclose(self) -> None:
        """As `close`."""


lack_names(
    HttpxBinaryResponseContent,
    {
        "audio": "use content, or read()",
        "body": "use content, or read()",
        "bytes": "use content, or read()",
        "data": "use content, or read()",
        "download": "use write_to_file()",
        "headers": "use response.headers",
        "iter_content": "use iter_bytes()",
        "parse": "use content, text or json()",
        "save": "use write_to_file()",
        "save_to_file": "use write_to_file()",
        "status_code": "use response.status_code",
        "to_file": "use write_to_file()",
        "write": "use write_to_file()",
    },
)


class _Async(AsyncIterator[T]):
    """A synchronous iterator, for `async for`."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterator[T]) -> None:
        self._items = items

    async def __anext__(self) -> T:
        for item in self._items:
            return item
        raise StopAsyncIteration


def _exchange_of(response: httpx.Response) -> Exchange:
    """An exchange with the facts of an `httpx.Response` whose body was read, and which may have no request.

    Raises:
        httpx.ResponseNotRead: its body was not read.
    """
    try:
        sent = response.request
        request = TransportRequest(sent.method, str(sent.url), dict(sent.headers), None, Timeout(None))
    except RuntimeError:  # made without one
        request = TransportRequest("GET", "/", {}, None, Timeout(None))
    head = DetachedResponse(response.status_code, tuple(response.headers.raw), response.http_version)
    return Exchange(request, head, response.content, 1, 0.0, 0.0)
