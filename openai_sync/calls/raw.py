"""Raw responses for blocking callers: those of `openai_core`, used without `await`."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from os import PathLike
from typing import TYPE_CHECKING, Any, cast

from openai_core.calls import raw
from openai_core.forks import new_reentrant_lock

from ..facade import SyncObject, convert, make_twin, source_of, twin_of, use_as_twin

if TYPE_CHECKING:
    import httpx

    from ..owner import Owner

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse"]

_Twin: Any = make_twin(raw.AsyncAPIResponse)


class APIResponse(_Twin):  # type: ignore[misc]
    """A response whose body is not read yet, from `with_streaming_response`. Dropping it closes it."""

    def __init__(self, source: raw.AsyncAPIResponse[Any], owner: Owner) -> None:
        SyncObject.__init__(self, source, owner)
        portal = owner.portal
        portal.open.add(source)
        self._closing = weakref.finalize(self, portal.post, source.aclose)
        self._closing.atexit = False

    def parse(self, *, to: Any = None) -> Any:
        """Read the body and decode it as the method does without `with_streaming_response`, or into `to`.

        For a call with `stream=True` the value is the stream of events.

        Raises:
            APIResponseValidationError: the body is not what was expected.
            APIConnectionError: the connection was lost.
        """
        made = _kept(self, self._owner.lease.run(self._async.parse, to=source_of(to)))
        if isinstance(made, SyncObject) or hasattr(made, "__next__"):
            self._closing.detach()  # the stream sees to it, and may outlive this response
        return made

    @property
    def http_response(self) -> httpx.Response:
        """The response as an `httpx.Response`, whichever transport received it. Closing or reading either is both."""
        return _http_response(self, self.close)


use_as_twin(raw.AsyncAPIResponse, APIResponse)


def _kept(response: SyncObject, value: Any) -> Any:
    """The synchronous form of a parsed response, kept with it: a stream that is dropped is closed."""
    made = convert(value, response._owner)
    if made is not value:
        response._twins["parse"] = value, made
    return made


def _http_response(response: SyncObject, close: Callable[[], object]) -> httpx.Response:
    given: httpx.Response = response._async.http_response
    if response._async.is_closed:
        return given
    from .httpx_view import blocking_view

    return blocking_view(given, response._owner, close)


_LegacyTwin: Any = make_twin(raw.LegacyAPIResponse)


class LegacyAPIResponse(_LegacyTwin):  # type: ignore[misc]
    """A response with its body received, from `with_raw_response`.

    For a call with `stream=True` the body is still to come; until `parse` makes a stream of it, dropping it closes it.
    """

    def __init__(self, source: raw.LegacyAPIResponse[Any], owner: Owner) -> None:
        SyncObject.__init__(self, source, owner)
        self._closing: Any = None
        if not source.is_closed:
            portal = owner.portal
            portal.open.add(source)
            self._closing = weakref.finalize(self, portal.post, source.aclose)
            self._closing.atexit = False

    @property
    def http_response(self) -> httpx.Response:
        """The response as an `httpx.Response`, whichever transport received it. Closing or reading either is both."""
        return _http_response(self, self.aclose)

    @property
    def parsed(self) -> Any:
        """`parse()` as an attribute."""
        return self.parse()

    def parse(self, *, to: Any = None) -> Any:
        """The value that the method gives without `with_raw_response`, or the body decoded into `to`. Decoded once.

        Raises:
            APIResponseValidationError: the body is not what was expected.
        """
        source: raw.LegacyAPIResponse[Any] = self._async
        to = source_of(to)

        async def parse() -> Any:
            return source.parse(to=to)

        # A stream must be made inside the event loop that it belongs to.
        value = source.parse(to=to) if source.is_closed else self._owner.lease.run(parse)
        made = _kept(self, value)
        if self._closing is not None and made is not value:
            self._closing.detach()  # the stream sees to it, and may outlive this response
        return made


use_as_twin(raw.LegacyAPIResponse, LegacyAPIResponse)

StreamedBinaryAPIResponse = twin_of(raw.AsyncStreamedBinaryAPIResponse)
"""A binary response whose body is not read yet."""

_ManagerTwin: Any = make_twin(raw.AsyncResponseContextManager)


class ResponseContextManager(_ManagerTwin):  # type: ignore[misc]
    """The result of a `with_streaming_response` method: `with …create() as response`, which closes the response.

    Without `with` it can be used like the response. The request is then sent when something of the response is first
    asked for; `close`, the end of the body, or dropping it closes the connection.
    """

    def __init__(self, source: raw.AsyncResponseContextManager[Any], owner: Owner) -> None:
        SyncObject.__init__(self, source, owner)
        self._begin(None)

    def _begin(self, request: Callable[[], Any] | None) -> None:
        self._request = request
        self._lock = new_reentrant_lock()
        self._response: Any = None

    @classmethod
    def of_request(cls, request: Callable[[], Any], owner: Owner) -> Any:
        """One that gets its response by a blocking call."""
        made = cls.__new__(cls)
        SyncObject.__init__(made, None, owner)
        made._begin(request)
        return made

    def __enter__(self) -> Any:
        return self._opened()

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _opened(self) -> Any:
        with self._lock:
            if self._response is None:
                request = self._request
                source = self._owner.lease.run(self._send) if request is None else request()
                self._response = convert(source, self._owner)
            return self._response

    async def _send(self) -> Any:
        return await self._async

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return getattr(self._opened(), name)

    @property
    def status_code(self) -> int:
        """The status of the response."""
        return cast("int", self._opened().status_code)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return cast("str | None", self._opened().request_id)

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return cast("httpx.Headers", self._opened().headers)

    def read(self) -> bytes:
        """Read the body and keep it."""
        return cast("bytes", self._opened().read())

    def text(self) -> str:
        """Read the body and decode it with the charset of its content type."""
        return cast("str", self._opened().text())

    def json(self) -> Any:
        """Read the body and decode it as JSON into plain Python objects."""
        return self._opened().json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, decompressed; in pieces of `chunk_size` bytes if that is given."""
        return cast("Iterator[bytes]", self._opened().iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, by the charset of its content type."""
        return cast("Iterator[str]", self._opened().iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body's text as they arrive."""
        return cast("Iterator[str]", self._opened().iter_lines())

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write a binary body to `file` as it arrives.

        Raises:
            AttributeError: the body is not a binary one.
        """
        self._opened().stream_to_file(file, chunk_size=chunk_size)

    def close(self) -> None:
        """Close the connection if the body was not received. May be called again; nothing is sent for it."""
        if self._response is not None:
            self._response.close()


use_as_twin(raw.AsyncResponseContextManager, ResponseContextManager)
