"""What a resource needs of its client: call an endpoint, get the value. Three forms differ in what they return.

`Caller` returns parsed values; its forms `raw` and `streamed` return the responses of the same calls. Resources do not
know which form they hold.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, TypeVar, cast

from ..errors import APIError
from ..http.pipeline import Pipeline
from ..http.request import Call
from ..http.response import Exchange
from .endpoint import ContractViolation, Endpoint, StreamingEndpoint, shorten
from .parse import is_stream_class, parse, parser_for
from .prepare import RequestBuilder

if TYPE_CHECKING:
    from ..hooks.call_observer import CallObserver
    from ..hooks.registry import HookRegistry
    from ..pagination import AsyncPaginator, BaseAsyncPage, PageInfo
    from ..streaming import AsyncStream

__all__ = ["Caller", "RawCaller", "StreamedCaller", "changed", "value_of"]

T = TypeVar("T")
E = TypeVar("E")
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")
CallerT = TypeVar("CallerT", bound="Caller")
Params = Mapping[str, object]
Path = Mapping[str, str]

_UNWATCHED: Final = nullcontext()


class Caller:
    """Calls endpoints with one client's settings. Safe to use from many tasks, loops and threads at once.

    Args:
        builder: makes the requests.
        pipeline: sends them.
        strict: whether a response of another shape than documented is an error.
        closes_on_break: whether leaving a loop over a stream early closes the stream.
    """

    __slots__ = ("_closes_on_break", "_forms", "builder", "pipeline", "server_quirks", "strict")

    reports_reconnections: ClassVar[bool] = True
    """Whether websockets that were connected again deliver an event about it."""
    returns_values: ClassVar[bool] = True
    """Whether calls return what responses contain, rather than the responses."""
    server_quirks: set[str]
    """How the server differs from the documented API, as strings that the resources choose; shared by all forms."""

    def __init__(self, builder: RequestBuilder, pipeline: Pipeline, strict: bool, closes_on_break: bool = True) -> None:
        self.builder = builder
        self.pipeline = pipeline
        self.strict = strict
        self.server_quirks = set()
        self._closes_on_break = closes_on_break
        self._forms: dict[type[Caller], Caller] = {}

    def adopt(self, other: Caller) -> None:
        """Call with the settings of another caller from now on, in all forms."""
        self.builder, self.pipeline, self.strict = other.builder, other.pipeline, other.strict
        self.server_quirks = other.server_quirks
        for form in self._forms.values():
            form.adopt(other)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a resource cannot be pickled or copied; take it from its client, which can")

    @property
    def raw(self) -> RawCaller:
        """The form whose calls return a `LegacyAPIResponse`."""
        return self._form(RawCaller)

    @property
    def streamed(self) -> StreamedCaller:
        """The form whose calls return an `AsyncAPIResponse`, before its body has arrived."""
        return self._form(StreamedCaller)

    def _form_asked_for(self, params: Params) -> tuple[Caller, Params] | None:
        """The form that the header `X-Stainless-Raw-Response` asks for, and the parameters without that header.

        Views send it to methods that a tracer has replaced, see `raw_header.py`. None if the header is not there.
        """
        from .raw_header import raw_mode

        headers = params["extra_headers"]
        mode, rest = raw_mode(cast("Mapping[str, Any]", headers) if isinstance(headers, Mapping) else {})
        if rest is None:
            return None
        form = self if mode is None else self.streamed if mode == "stream" else self.raw
        return form, changed(params, extra_headers=rest)

    def _form(self, form: type[CallerT]) -> CallerT:
        caller = self._forms.get(form)
        if caller is None:
            made = form(self.builder, self.pipeline, self.strict, self._closes_on_break)
            made.server_quirks = self.server_quirks
            caller = self._forms.setdefault(form, made)  # another thread may have been first
        return cast("CallerT", caller)

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
        try:
            if "extra_headers" in params and (asked := self._form_asked_for(params)) is not None:
                return await asked[0].call(endpoint, asked[1], **path)
            call = self.builder.build(endpoint, params, path)
        except TypeError as error:
            shorten(error)
            raise
        registry = self.pipeline.hook_registry
        if registry is not None and not registry.is_idle:
            return await self._call_observed(registry, endpoint, params, call)
        exchange = await (self.pipeline.send(call) if endpoint.origin is None else self._send(endpoint, call))
        parser = endpoint.parsers.get(self.strict)
        if parser is None or endpoint.after is not None:
            return value_of(exchange, endpoint, params, self.strict)
        return parser(exchange)

    def call_or_stream(
        self, endpoint: StreamingEndpoint[T, E], params: Params, /, **path: str
    ) -> Awaitable[T | AsyncStream[E]]:
        """Call an endpoint that answers with events if its parameters ask for them, such as `stream=True`."""
        if endpoint.streams(params):
            return self.stream(endpoint, params, **path)
        if not path:  # to pass on even no keywords makes a dict of them
            return self.call(endpoint, params)
        return self.call(endpoint, params, **path)

    async def stream(self, endpoint: StreamingEndpoint[Any, E], params: Params, /, **path: str) -> AsyncStream[E]:
        """Call an endpoint that answers with events."""
        try:
            if "extra_headers" in params and (asked := self._form_asked_for(params)) is not None:
                return await asked[0].stream(endpoint, asked[1], **path)
            call = self.builder.build(endpoint, params, path)
        except TypeError as error:
            shorten(error)
            raise
        with self._observe(endpoint, params, call, stream=True):
            exchange = await self._send(endpoint, call, read=False)
            stream: AsyncStream[E] = self.open_stream(exchange, endpoint, params, call)
        return stream

    async def _call_observed(self, registry: HookRegistry, endpoint: Endpoint[T], params: Params, call: Call) -> T:
        """Call an endpoint, and notify hooks."""
        with registry.observe(call, endpoint.name, params) as observer:
            value = value_of(await self._send(endpoint, call), endpoint, params, self.strict)
            observer.succeeded(value)
        return value

    def _observe(
        self, endpoint: Endpoint[Any], params: Params, call: Call, *, stream: bool
    ) -> AbstractContextManager[CallObserver | None]:
        """Notify hooks, if there are any, that a call begins, and of its end if an exception ends it."""
        registry = self.pipeline.hook_registry
        if registry is None or registry.is_idle:
            return _UNWATCHED
        return registry.observe(call, endpoint.name, params, stream=stream)

    async def _send(self, endpoint: Endpoint[Any], call: Call, *, read: bool = True) -> Exchange:
        """Send a call of an endpoint. If that is not in the API's document, the error of a 404 says so."""
        try:
            return await self.pipeline.send(call, read=read)
        except APIError as error:
            if endpoint.origin is not None and getattr(error, "status_code", None) == 404:
                error.message += f"; {endpoint.name}() is {endpoint.origin}"
            raise

    def open_stream(self, exchange: Exchange, endpoint: Endpoint[Any], params: Params, call: Call) -> AsyncStream[Any]:
        """Open the stream of an exchange whose body was not read. If it is lost, `call` may be sent again."""
        from .open_stream import StreamSettings, open_stream

        settings = StreamSettings(self.pipeline, self.builder.config, self.strict, self._closes_on_break)
        return open_stream(settings, exchange, endpoint, params, call)

    def open_low_level_stream(
        self, exchange: Exchange, event_type: Any, stream_class: Any, options: Mapping[str, Any], call: Call
    ) -> Any:
        """Open the stream of a low-level call, in a class that the user chose, or `AsyncStream`."""
        from .open_stream import StreamSettings, open_low_level_stream

        settings = StreamSettings(self.pipeline, self.builder.config, self.strict, self._closes_on_break)
        return open_low_level_stream(settings, exchange, event_type, stream_class, options, call)

    def page(self, endpoint: Endpoint[PageT], params: Params, /, **path: str) -> AsyncPaginator[PageT, Any]:
        """Call an endpoint that returns one page of many, once the paginator is awaited or iterated.

        Raises:
            TypeError: an unknown or missing parameter.
        """
        from ..pagination import AsyncPaginator

        if "extra_headers" in params and (asked := self._form_asked_for(params)) is not None:
            return asked[0].page(endpoint, asked[1], **path)
        try:
            endpoint.check(params, path)
        except TypeError as error:
            shorten(error)
            raise
        return AsyncPaginator(partial(self._first_page, endpoint, params, path))

    async def _first_page(self, endpoint: Endpoint[PageT], params: Params, path: Path) -> PageT:
        return await self._page(endpoint, self.builder.start_deadline(params), path)

    async def _page(self, endpoint: Endpoint[PageT], params: Params, path: Path) -> PageT:
        page = await Caller.call(self, endpoint, params, **path)
        page.follow_with(partial(self.page_after, endpoint, params, path))
        return page

    async def page_after(self, endpoint: Endpoint[PageT], params: Params, path: Path, info: PageInfo) -> PageT:
        """Get the page that `info` describes, with the parameters of the call that returned the page before it."""
        return await self._page(endpoint, info.applied_to(params), path)


class _ResponseCaller(Caller):
    """Returns responses instead of values."""

    __slots__ = ()
    returns_values = False

    async def call(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=False)

    async def call_or_stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=endpoint.streams(params))

    async def stream(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return await self._respond(endpoint, params, path, streams=True)

    def page(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        return self._respond(endpoint, self.builder.start_deadline(params), path, streams=False)

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        raise AssertionError("a subclass chooses the response")


class RawCaller(_ResponseCaller):
    """Returns the response of each call after its body has arrived; the value is parsed on request."""

    __slots__ = ()

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        from .raw import LegacyAPIResponse

        call = self.builder.build(endpoint, params, path)
        with self._observe(endpoint, params, call, stream=streams) as observer:
            exchange = await self._send(endpoint, call, read=not streams)
            parser = ResponseParser(self, endpoint, params, path, call if streams else None)
            response = LegacyAPIResponse[Any](exchange, parser)
            if observer is not None:
                from .observed_responses import observe_response

                observe_response(observer, response, exchange, parser, self.pipeline.transports)
        return response


class StreamedCaller(_ResponseCaller):
    """Returns the response of each call as soon as its head has arrived."""

    __slots__ = ()

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        from .binary import HttpxBinaryResponseContent
        from .raw import AsyncAPIResponse, AsyncStreamedBinaryAPIResponse

        call = self.builder.build(endpoint, params, path)
        with self._observe(endpoint, params, call, stream=streams) as observer:
            exchange = await self._send(endpoint, call, read=False)
            parser = ResponseParser(self, endpoint, params, path, call if streams else None)
            if observer is not None:
                from .observed_responses import observe_body

                observe_body(observer, exchange, parser, self.pipeline.transports)
        binary = endpoint.cast_to is HttpxBinaryResponseContent and not streams
        response_class = AsyncStreamedBinaryAPIResponse[Any] if binary else AsyncAPIResponse[Any]
        return response_class(exchange, _BytesParser(parser) if binary else parser)


class _BytesParser:
    """The parser of a binary response that is streamed: its value is its bytes."""

    __slots__ = ("_others",)

    def __init__(self, others: ResponseParser) -> None:
        self._others = others

    def __call__(self, exchange: Exchange, to: Any) -> Any:
        return exchange.content if to is None else self._others(exchange, to)


class ResponseParser:
    """Parses the value of a raw response on request: into the endpoint's type, or into another one.

    Args:
        call: what was sent, if the value is a stream; else None.
    """

    __slots__ = ("_call", "_caller", "_endpoint", "_params", "_path")

    def __init__(
        self, caller: Caller, endpoint: Endpoint[Any], params: Params, path: Path, call: Call | None = None
    ) -> None:
        self._caller = caller
        self._endpoint = endpoint
        self._params = params
        self._path = path
        self._call = call

    @property
    def streams(self) -> bool:
        """Whether the value is a stream of events, made of a body that was not read."""
        return self._call is not None

    def __call__(self, exchange: Exchange, to: Any) -> Any:
        endpoint, strict = self._endpoint, self._caller.strict
        if to is not None:
            if self._call is not None and is_stream_class(to):
                return self._caller.open_low_level_stream(
                    exchange, endpoint.event_type_name, to, self._params, self._call
                )
            return parse(exchange, to, strict=strict)
        if self._call is not None:
            return self._caller.open_stream(exchange, endpoint, self._params, self._call)
        value = value_of(exchange, endpoint, self._params, strict)
        if hasattr(value, "follow_with"):
            page = cast("BaseAsyncPage[Any]", value)
            parsing = Caller(self._caller.builder, self._caller.pipeline, strict)
            page.follow_with(partial(parsing.page_after, endpoint, self._params, self._path))
        return value


def changed(params: Params, **changes: object) -> Params:
    """A copy of the parameters of a call with some of them changed; of their class, which may know how to parse."""
    from copy import copy

    made: Any = copy(params)
    made.update(changes)
    return cast("Params", made)


def value_of(exchange: Exchange, endpoint: Endpoint[T], params: Params, strict: bool) -> T:
    """The value that an endpoint promises, from an exchange whose body was read."""
    value: T = (endpoint.parsers.get(strict) or _parser_of(endpoint, params, strict))(exchange)
    if endpoint.after is None:
        return value
    try:
        return endpoint.after(value, params)
    except ValueError as exc:
        if isinstance(exc, ContractViolation) and not strict:
            if exc.warns:
                from warnings import warn

                warn(f"{endpoint.name}(): {exc}; _strict_response_validation=True makes this an error", stacklevel=2)
            value = exc.value
            return value
        from ..http.failure import decode_failure

        raise decode_failure(exchange, f"the response that {endpoint.name}() promises", str(exc)) from None


def _parser_of(endpoint: Endpoint[T], params: Params, strict: bool) -> Callable[[Exchange], T]:
    """What parses the response to a call; kept by the endpoint if it is the same for all calls."""
    parser: Callable[[Exchange], T] = parser_for(endpoint.type_for(params), strict)
    if endpoint.answer_by is None:
        endpoint.parsers[strict] = parser
    return parser
