"""The streams of `openai_core.streaming.helper` for blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_core.errors import APIError
from openai_core.streaming.helper import keep

from ...streaming import Stream

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from ...facade import Owner

__all__ = ["HelperStream", "HelperStreamManager", "manager_of"]

EventT_co = TypeVar("EventT_co", covariant=True)
StreamT = TypeVar("StreamT")


class HelperStream(Generic[EventT_co]):
    """Events made of those of another stream, one by one as they are asked for. For one thread at a time.

    Leaving a loop over it leaves it open, so that it can go on; `close` and the end of the `with` block that gave it
    close the connection.
    """

    def __init__(self, raw_stream: Stream[Any], handle: Callable[[Any], list[EventT_co]]) -> None:
        self._raw_stream = raw_stream
        self._handle = handle
        self._ready: Iterator[EventT_co] = iter(())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._raw_stream!r}>"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> EventT_co:
        while True:
            for event in self._ready:
                return event
            try:
                raw = next(self._raw_stream)
            except APIError as exc:
                keep(exc, self._snapshot)
                raise
            self._ready = iter(self._handle(raw))

    def _snapshot(self) -> Any:
        """What has come so far, put together; a RuntimeError if that is nothing."""

    def until_done(self) -> Self:
        """Wait until the stream has ended, leaving out the events that are still to come."""
        self._ready = iter(())
        handle, raw_stream = self._handle, self._raw_stream
        while True:
            try:
                raw = next(raw_stream)
            except StopIteration:
                return self
            except APIError as exc:
                keep(exc, self._snapshot)
                raise
            handle(raw)

    def close(self) -> None:
        """Stop receiving and close the connection, unless the whole answer was received. May be called again."""
        self._raw_stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`; its body is this stream's to read."""
        return self._raw_stream.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._raw_stream.request_id


class HelperStreamManager(Generic[StreamT]):
    """Sends a request when it is entered, and gives the stream of its answer: `with ... as stream`.

    The end of the block closes the stream. One manager makes one request.
    """

    _stream_class: ClassVar[Callable[..., Any]]

    def __init__(self, api_request: Callable[[], Any], **options: Any) -> None:
        self._api_request = api_request
        self._options = options
        self._stream: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __enter__(self) -> StreamT:
        made: StreamT = type(self)._stream_class(raw_stream=self._api_request(), **self._options)
        self._stream = made
        return made

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


def manager_of(source: Any, owner: Owner) -> HelperStreamManager[Any]:
    """The manager for blocking callers that does what an asynchronous one would."""
    module = type(source).__module__.replace("openai_core", "openai_sync", 1)
    made: Any = getattr(import_module(module), type(source).__name__.removeprefix("Async"))
    manager: HelperStreamManager[Any] = made(lambda: Stream.of(owner.lease.run(source.open), owner), **source._options)
    return manager
