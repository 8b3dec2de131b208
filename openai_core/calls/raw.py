"""HTTP responses: of `with_raw_response`, with their body, and of `with_streaming_response`, whose body is streamed."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Awaitable, Callable
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, overload

from ..arguments import file_path
from ..errors import OpenAIError
from ..http.body import (
    DEFAULT_CHUNK_BYTES,
    BodyIterator,
    ByteChunker,
    LineDecoder,
    Reshaper,
    SingleChunk,
    TextDecoder,
)
from ..http.failure import stream_lost
from ..http.response import Exchange
from ..http.transports.base import TransportError
from ..missing_attributes import entering_gives, no_attribute
from ..wrong_statements import refuse_plain_statements
from .endpoint import shorten
from .parse import is_stream_class

if TYPE_CHECKING:
    import httpx

__all__ = [
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "LegacyAPIResponse",
    "StreamAlreadyConsumed",
]

R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")

Parser = Callable[[Exchange, Any], Any]
"""Parses the value of an exchange, into the type of its endpoint, or into the type given as second argument."""


class BaseAPIResponse(Generic[R_co]):
    """What all raw responses have: status, headers, the request."""

    def __init__(self, exchange: Exchange, parser: Parser) -> None:
        self._exchange = exchange
        self._parser = parser
        self._parsed: dict[Any, Any] = {}

    def __reduce__(self) -> NoReturn:
        raise TypeError("a raw response cannot be pickled or copied; keep what it gives, such as parse() or text")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self._exchange.path}: {self.status_code}>"

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response: case-insensitive, with repeated ones."""
        import httpx

        return httpx.Headers(list(self._exchange.response.raw_headers))

    @property
    def status_code(self) -> int:
        return self._exchange.status_code

    @property
    def request_id(self) -> str | None:
        """The server's id for the request, from `x-request-id`."""
        return self._exchange.request_id

    @property
    def method(self) -> str:
        return self._exchange.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the response: the last one, if there were redirects."""
        import httpx

        return httpx.URL(self._exchange.request.url)

    @property
    def http_version(self) -> str:
        return self._exchange.response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from the start of the first attempt until the response arrived."""
        return self._exchange.elapsed

    @property
    def retries_taken(self) -> int:
        """Attempts after the first."""
        return self._exchange.attempts - 1

    @property
    def http_request(self) -> httpx.Request:
        """The request as an `httpx.Request`, whichever transport sent it; secret headers are blanked."""
        return self._exchange.httpx_request()

    @property
    def http_response(self) -> httpx.Response:
        """The response as an `httpx.Response`, whichever transport received it. Closing or reading either is both."""
        from ..http.httpx_view import response_of

        return response_of(self._exchange, self.aclose)

    @property
    def is_closed(self) -> bool:
        """Whether the body was read, or the response closed."""
        return self._exchange.closed

    async def aclose(self) -> None:
        """Release the connection, or close it if the body was not read to its end. May be called again."""
        await self._exchange.aclose()

    if not TYPE_CHECKING:  # a type checker knows what there is

        def __getattr__(self, name: str) -> Any:
            from ..foreign_names import instead_of_response

            raise no_attribute(self, name, instead_of_response(name))

    def _parse(self, to: Any) -> Any:
        try:
            return self._parsed[to]
        except KeyError:
            value = self._parsed[to] = self._parser(self._exchange, to)
            return value


class LegacyAPIResponse(BaseAPIResponse[R_co]):
    """A response whose body was read, from `with_raw_response`. Only `aclose` is a coroutine."""

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self._exchange.content or b""

    @property
    def text(self) -> str:
        """The body as text, decoded with the charset of its content type."""
        return self._exchange.text()

    def json(self) -> Any:
        """The body decoded as JSON into plain Python objects.

        Raises:
            json.JSONDecodeError: it is not JSON.
        """
        return self._exchange.json()

    def read(self) -> bytes:
        """The body."""
        return self.content

    @property
    def parsed(self) -> R_co:
        """`parse()` as an attribute."""
        return self.parse()

    @overload
    def parse(self) -> R_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """The value that the method returns without `with_raw_response`, or the body decoded into `to`. Cached.

        Raises:
            APIResponseValidationError: the body is not what was expected.
        """
        return self._parse(to)


class StreamAlreadyConsumed(OpenAIError):
    """The body of a streamed response was requested again after it had been iterated over."""

    def __init__(self) -> None:
        super().__init__(
            "the body was already received in pieces; call read() first to keep it, then iterate as often as needed"
        )


class AsyncAPIResponse(BaseAPIResponse[R_co]):
    """A response whose body has not been read, from `with_streaming_response`. For one task at a time."""

    async def read(self) -> bytes:
        """Read the body and keep it.

        Raises:
            APIConnectionError: the connection was lost.
            StreamAlreadyConsumed: the body was iterated over before.
        """
        if self._exchange.content is None:
            if self._exchange.taken:
                raise StreamAlreadyConsumed
            try:
                await self._exchange.read()
            except TransportError as exc:
                raise stream_lost(self._exchange, exc) from exc
        assert self._exchange.content is not None, "`read` keeps the whole body, or raises"
        return self._exchange.content

    async def text(self) -> str:
        """Read the body and decode it with the charset of its content type."""
        await self.read()
        return self._exchange.text()

    async def json(self) -> Any:
        """Read the body and decode it as JSON into plain Python objects.

        Raises:
            json.JSONDecodeError: it is not JSON.
        """
        await self.read()
        return self._exchange.json()

    @overload
    async def parse(self) -> R_co: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Read the body and decode it as the method does without `with_streaming_response`, or into `to`.

        For a call with `stream=True` the value is the stream of events, also if `to` is `AsyncStream[X]`: then each
        event is an `X`.

        Raises:
            APIResponseValidationError: the body is not what was expected.
            APIConnectionError: the connection was lost.
        """
        streams = getattr(self._parser, "streams", False)
        if not streams or not (to is None or is_stream_class(to)):
            await self.read()
        else:
            self._exchange.taken = True
        return self._parse(to)

    # Iterating over the body

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives, decompressed; in chunks of `chunk_size` bytes if that is given.

        Raises, while iterating:
            APIConnectionError: the connection was lost.
            StreamAlreadyConsumed: the body was iterated over before.
        """
        return self._reshaped(ByteChunker(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, decoded with the charset of its content type; characters are never cut."""
        return self._reshaped(TextDecoder(self._exchange.charset, chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as they arrive, without their ends (LF, CR or CRLF)."""
        return self._reshaped(LineDecoder(self._exchange.charset))

    def _reshaped(self, reshaper: Reshaper[T]) -> AsyncIterator[T]:
        return BodyIterator(_Body(self), reshaper)

    def take_body(self) -> AsyncIterator[bytes]:
        """Start the one iteration over the body; a body that was read can be iterated over again and again.

        Raises:
            StreamAlreadyConsumed: there was one before.
        """
        if self._exchange.content is not None:
            return BodyIterator(SingleChunk(self._exchange.content), ByteChunker(DEFAULT_CHUNK_BYTES))
        if self._exchange.taken:
            raise StreamAlreadyConsumed
        if self._exchange.closed:
            raise RuntimeError(
                f"cannot iterate over the body of {self!r}: the response is closed; send the request again"
            )
        self._exchange.taken = True
        return self._exchange.iter_bytes()

    async def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end. May be called again."""
        await self.aclose()


class _Body:
    """The body of a response, as it arrives or as it was kept."""

    __slots__ = ("_response", "_source")

    def __init__(self, response: AsyncAPIResponse[Any]) -> None:
        self._response = response
        self._source: AsyncIterator[bytes] | None = None

    def __aiter__(self) -> _Body:
        return self

    async def __anext__(self) -> bytes:
        if self._source is None:
            self._source = self._response.take_body()
        exchange = self._response._exchange
        try:
            return await anext(self._source)
        except StopAsyncIteration:
            exchange.released = True
            raise
        except TransportError as exc:
            raise stream_lost(exchange, exc) from exc


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[R_co]):
    """A binary response whose body has not been read. Its value, which `parse` returns, is the bytes of the body."""

    async def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to `file` as it arrives; it is never in memory whole.

        Raises:
            TypeError: `file` is no path.
            OSError: the file cannot be written.
            APIConnectionError: the connection was lost; the file has what had arrived.
        """
        import anyio

        async with await anyio.open_file(file_path(file), "wb") as target:
            async for piece in self.iter_bytes(chunk_size):
                await target.write(piece)


@refuse_plain_statements
class AsyncResponseContextManager(Generic[R_co]):
    """The result of a `with_streaming_response` method: `async with …create() as response`, which closes the response.

    It can also be awaited; then the caller must close the response.
    """

    __slots__ = ("_request", "_response")

    def __init__(self, request: Callable[[], Awaitable[Any]]) -> None:
        self._request = request
        self._response: Any = None

    def __await__(self) -> Any:
        return self._request().__await__()

    if not TYPE_CHECKING:  # a type checker knows what there is

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, entering_gives("response", AsyncStreamedBinaryAPIResponse, name))

    async def __aenter__(self) -> R_co:
        try:
            response: R_co = await self._request()
        except TypeError as error:
            shorten(error)
            raise
        self._response = response
        return response

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()
