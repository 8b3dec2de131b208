"""Base classes of the stream helpers: streams that derive events from a stream, and the managers that open them.

The facade runs their coroutines in the caller's thread, without an event loop: these await nothing but the stream they
read from, the functions they were given, and each other.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from copy import copy
from inspect import isawaitable
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..errors import APIError
from ..missing_attributes import entering_gives, no_attribute
from ..wrong_statements import refuse_plain_statements
from .read_errors import check_open

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    import httpx

    from .stream import AsyncStream

__all__ = [
    "AsyncHelperStream",
    "AsyncHelperStreamManager",
    "DerivedIterator",
    "ResourceCall",
    "adapted_manager",
    "attach_snapshot",
]

EventT_co = TypeVar("EventT_co", covariant=True)
ManagerT = TypeVar("ManagerT", bound="AsyncHelperStreamManager[Any]")
StreamT = TypeVar("StreamT")
T = TypeVar("T")


@refuse_plain_statements
class AsyncHelperStream(Generic[EventT_co]):
    """Events derived from those of another stream, one by one as they are asked for. For one task at a time.

    Leaving a loop over it leaves it open, so that it can go on; `close` and the end of the `async with` block that
    gave it close the connection.
    """

    def __init__(self, raw_stream: AsyncStream[Any], handle: Callable[[Any], list[EventT_co]]) -> None:
        self._raw_stream = raw_stream
        self._handle = handle
        self._ready: Iterator[EventT_co] = iter(())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._raw_stream!r}>"

    def _check_open(self) -> None:
        """Check that nothing was lost by closing the stream: it may be read, or was read to its end.

        Raises:
            RuntimeError: it was closed before.
        """
        check_open(self._raw_stream)

    def __aiter__(self) -> Self:
        self._check_open()
        return self

    async def __anext__(self) -> EventT_co:
        while True:
            for event in self._ready:
                return event
            try:
                self._ready = iter(self._handle(await self._raw_stream.__anext__()))
            except StopAsyncIteration:
                if not await self._continue():
                    raise
            except BaseException as exc:
                self._fail(exc)
                raise

    async def _continue(self) -> bool:
        """Called at the end of the raw stream: find more events, or another raw stream. False if this is the end."""
        return False

    def _fail(self, error: BaseException) -> None:
        """Called with an error that ends this stream, before it is raised."""
        if isinstance(error, APIError):
            attach_snapshot(error, self._snapshot)

    def _snapshot(self) -> Any:
        """What was accumulated so far.

        Raises:
            RuntimeError: nothing was received yet.
        """

    async def until_done(self) -> Self:
        """Wait until the stream has ended, discarding the events that remain.

        Raises:
            RuntimeError: it was closed before its end.
        """
        self._check_open()
        self._ready = iter(())
        handle, following = self._handle, self._raw_stream.__anext__
        while True:
            try:
                raw = await following()
            except StopAsyncIteration:
                if not await self._continue():
                    return self
                self._ready = iter(())
                continue
            except APIError as exc:
                attach_snapshot(exc, self._snapshot)
                raise
            handle(raw)

    async def close(self) -> None:
        """Stop receiving and close the connection, unless the whole answer was received. May be called again."""
        closing: Any = self._raw_stream.close()
        if isawaitable(closing):  # what a tracer has put around a stream may close at once
            await closing

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def response(self) -> httpx.Response:
        """The response as an `httpx.Response`; its body is this stream's to read."""
        return self._raw_stream.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._raw_stream.request_id


@refuse_plain_statements
class AsyncHelperStreamManager(Generic[StreamT]):
    """Sends a request when it is entered, and gives the stream of its answer: `async with ... as stream`.

    The end of the block closes the stream. One manager makes one request.
    """

    _stream_class: ClassVar[Callable[..., Any]]

    def __init__(self, api_request: Callable[[], Awaitable[Any]] | Awaitable[Any], **options: Any) -> None:
        self._api_request = api_request
        self._options = options
        self._stream: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def _send(self) -> Any:
        """Send the request, and give the stream of its answer as the API sends it."""
        request = self._api_request
        return await (request() if callable(request) else request)

    async def __aenter__(self) -> StreamT:
        made: StreamT = type(self)._stream_class(raw_stream=await self._send(), **self._options)
        self._stream = made
        return made

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()

    if not TYPE_CHECKING:  # a type checker knows that there is nothing of the kind

        def __aiter__(self) -> AsyncIterator[Any]:
            raise TypeError(
                "cannot iterate over a request that was not sent; enter it in a 'with' block ('async with' for an "
                "asynchronous client), and iterate over the stream that it gives"
            )

        __iter__ = __aiter__

        def __getattr__(self, name: str) -> Any:
            raise no_attribute(self, name, entering_gives("stream", type(self)._stream_class, name))


def adapted_manager(
    manager: ManagerT,
    *,
    request: Callable[[object, Callable[[], Awaitable[Any]]], Callable[[], Awaitable[Any]]],
    option: Callable[[Any], Any],
) -> ManagerT:
    """A copy of a manager that sends its request in another way.

    Args:
        manager: what an asynchronous method gave.
        request: gets its request, and the function that sends it; returns what is called in place of both.
        option: gets each option of the stream; returns what is used in its place.
    """
    made = copy(manager)
    made._api_request = request(manager._api_request, manager._send)
    made._options = {name: option(value) for name, value in manager._options.items()}
    return made


class ResourceCall:
    """A request that a manager sends later: a method of a resource, found when it is called, and its arguments.

    It is data rather than a closure so that the facade can call the same method of the resource's twin, which is the
    one that programs and tracers know and may have replaced.
    """

    def __init__(self, resource: Any, method: str, /, *args: Any, **params: Any) -> None:
        self.resource = resource
        self._method = method
        self._args = args
        self._params = params

    def __call__(self) -> Any:
        return getattr(self.resource, self._method)(*self._args, **self._params)

    def on(self, resource: Any) -> ResourceCall:
        """The same call of another resource."""
        return ResourceCall(resource, self._method, *self._args, **self._params)


@refuse_plain_statements
class DerivedIterator(Generic[T]):
    """Iterates over what `derive` finds in each item of another iterator. Dropping it closes nothing."""

    def __init__(self, source: AsyncIterator[Any], derive: Callable[[Any], Iterable[T]]) -> None:
        self._source = source
        self._derive = derive
        self._ready: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        self._source.__aiter__()  # which raises if events were lost
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._ready:
                return item
            self._ready = iter(self._derive(await self._source.__anext__()))


def attach_snapshot(error: APIError, snapshot: Callable[[], Any]) -> None:
    """Give an error that ended a stream what was accumulated before it, as `error.snapshot`."""
    try:
        error.snapshot = snapshot()
    except Exception:  # nothing was received, or nothing that makes sense; what ended the stream is the error to report
        return
