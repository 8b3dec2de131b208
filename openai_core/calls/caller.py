"""What a resource needs of the client: call an endpoint, get its value. Three forms of it differ in what they give.

`Caller` gives parsed values; its `raw` and `streamed` forms give the responses of the same calls. A resource does not
know which of them it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast
from weakref import WeakValueDictionary

from ..http.failure import decode_failure
from ..http.pipeline import Pipeline
from ..http.request import Call
from ..http.response import Exchange
from .endpoint import Endpoint, StreamingEndpoint
from .parse import parse
from .prepare import RequestBuilder

if TYPE_CHECKING:
    from ..pagination import AsyncPaginator, BaseAsyncPage, PageInfo
    from ..streaming import AsyncStream

__all__ = ["Caller", "RawCaller", "StreamedCaller"]

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")
Params = Mapping[str, object]
Path = Mapping[str, str]


class Caller:
    """Calls endpoints with one client's settings. Safe to use from many tasks, loops and threads at once."""

    __slots__ = ("_shared", "builder", "learned", "pipeline", "strict")

    def __init__(
        self, builder: RequestBuilder, pipeline: Pipeline, strict: bool, learned: set[str] | None = None
    ) -> None:
        self.builder = builder
        self.pipeline = pipeline
        self.strict = strict
        self.learned: set[str] = set() if learned is None else learned
        """What resources found out about the server, in words of their own; all forms of a caller share it."""
        self._shared: WeakValueDictionary[type[Any], Any] = WeakValueDictionary()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a resource cannot be pickled or copied; take it from its client, which can")

    def shared(self, resource_class: Callable[[Caller], R]) -> R:
        """The one resource of a class that has several names under a client; made at first use."""
        key = cast("type[Any]", resource_class)
        found: R = self._shared.get(key) or self._shared.setdefault(key, resource_class(self))
        return found

    @property
    def raw(self) -> RawCaller:
        """The form whose calls give a `LegacyAPIResponse`."""
        return RawCaller(self.builder, self.pipeline, self.strict, self.learned)

    @property
    def streamed(self) -> StreamedCaller:
        """The form whose calls give an `AsyncAPIResponse`, its body still to come."""
        return StreamedCaller(self.builder, self.pipeline, self.strict, self.learned)

    async def call(self, endpoint: Endpoint[T], params: Params, /, **path: str) -> T:
        """Call an endpoint.

        Args:
            params: API parameters and options of the call, by name.
            path: the path parameters, by name.

        Raises:
            TypeError: an unknown or missing parameter. Nothing was sent.
            ValueError: a value that cannot be sent. Nothing was sent.
            APIError: the call failed.
        """
        exchange = await self.pipeline.send(self.builder.build(endpoint, params, path))
        return value_of(exchange, endpoint, params, self.strict)

    async def call_or_stream(
        self, endpoint: StreamingEndpoint[T, E], params: Params, /, **path: str
    ) -> T | AsyncStream[E]:
        """Call an endpoint that answers with events if its parameters ask for them, by `stream=True` for example."""
        if not endpoint.streams(params):
            return await self.call(endpoint, params, **path)
        return await self.stream(endpoint, params, **path)

    async def stream(self, endpoint: StreamingEndpoint[Any, E], params: Params, /, **path: str) -> AsyncStream[E]:
        """Call an endpoint that answers with events."""
        call = self.builder.build(endpoint, params, path)
        exchange = await self.pipeline.send(call, read=False)
        stream: AsyncStream[E] = self.stream_of(exchange, endpoint, params, call)
        return stream

    def stream_of(self, exchange: Exchange, endpoint: Endpoint[Any], params: Params, call: Call) -> AsyncStream[Any]:
        """The stream of an exchange whose body was not read. It may be asked for again, by the same `call`."""
        from .open_stream import arranged

        return arranged(self, exchange, endpoint, params, call)

    def plain_stream(
        self, exchange: Exchange, event_type: Any, stream_class: Any, call: Call, options: Mapping[str, Any]
    ) -> Any:
        """The stream of a low-level call whose body was not read, in a class of the user's choice."""
        from .open_stream import plain_stream

        return plain_stream(self, exchange, event_type, stream_class, call, options)

    def page(self, endpoint: Endpoint[PageT], params: Params, /, **path: str) -> AsyncPaginator[PageT, Any]:
        """Call an endpoint whose value is one page of many: when the paginator is awaited, or iterated.

        Raises:
            TypeError: an unknown or missing parameter.
        """
        from ..pagination import AsyncPaginator

        endpoint.check(params)
        return AsyncPaginator(partial(self._first_page, endpoint, params, path))

    async def _first_page(self, endpoint: Endpoint[PageT], params: Params, path: Path) -> PageT:
        return await self._page(endpoint, self.builder.begun(params), path)

    async def _page(self, endpoint: Endpoint[PageT], params: Params, path: Path) -> PageT:
        page = await Caller.call(self, endpoint, params, **path)
        page.follow_with(partial(self.page_after, endpoint, params, path))
        return page

    async def page_after(self, endpoint: Endpoint[PageT], params: Params, path: Path, info: PageInfo) -> PageT:
        """Get the page that `info` describes, of the call that gave the page before it."""
        return await self._page(endpoint, info.applied_to(params), path)


class RawCaller(Caller):
    """Gives each call's response with its body received; the value on request."""

    __slots__ = ()

    async def call(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=False)

    async def call_or_stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=endpoint.streams(params))

    async def stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=True)

    def page(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return self._respond(endpoint, self.builder.begun(params), path, streams=False)

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        from .raw import LegacyAPIResponse

        call = self.builder.build(endpoint, params, path)
        exchange = await self.pipeline.send(call, read=not streams)
        return LegacyAPIResponse[Any](exchange, ValueOf(self, endpoint, params, path, call if streams else None))


class StreamedCaller(Caller):
    """Gives each call's response as soon as its head is there."""

    __slots__ = ()

    async def call(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=False)

    async def call_or_stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=endpoint.streams(params))

    async def stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=True)

    def page(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return self._respond(endpoint, self.builder.begun(params), path, streams=False)

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        from .binary import HttpxBinaryResponseContent
        from .raw import AsyncAPIResponse, AsyncStreamedBinaryAPIResponse

        call = self.builder.build(endpoint, params, path)
        exchange = await self.pipeline.send(call, read=False)
        binary = endpoint.cast_to is HttpxBinaryResponseContent and not streams
        response_class = AsyncStreamedBinaryAPIResponse[Any] if binary else AsyncAPIResponse[Any]
        return response_class(exchange, ValueOf(self, endpoint, params, path, call if streams else None))


class ValueOf:
    """Makes the value of a raw response when asked: as its endpoint gives it, or decoded into another type."""

    __slots__ = ("_call", "_caller", "_endpoint", "_params", "_path")

    def __init__(
        self, caller: Caller, endpoint: Endpoint[Any], params: Params, path: Path, call: Call | None = None
    ) -> None:
        self._caller = caller
        self._endpoint = endpoint
        self._params = params
        self._path = path
        self._call = call  # what was sent, if the value is a stream

    @property
    def streams(self) -> bool:
        """Whether the value is a stream of events, made of a body that was not read."""
        return self._call is not None

    def __call__(self, exchange: Exchange, to: Any) -> Any:
        endpoint, strict = self._endpoint, self._caller.strict
        if to is not None:
            return parse(exchange, to, strict=strict)
        if self._call is not None:
            return self._caller.stream_of(exchange, endpoint, self._params, self._call)
        value = value_of(exchange, endpoint, self._params, strict)
        if hasattr(value, "follow_with"):
            page = cast("BaseAsyncPage[Any]", value)
            parsing = Caller(self._caller.builder, self._caller.pipeline, strict)
            page.follow_with(partial(parsing.page_after, endpoint, self._params, self._path))
        return value


def value_of(exchange: Exchange, endpoint: Endpoint[T], params: Params, strict: bool) -> T:
    """The value that an endpoint promises, from an exchange whose body was read."""
    value: T = parse(exchange, endpoint.type_for(params), strict=strict)
    if endpoint.after is None:
        return value
    try:
        return endpoint.after(value, params)
    except ValueError as exc:
        raise decode_failure(exchange, f"the answer that {endpoint.name}() promises", str(exc)) from None
