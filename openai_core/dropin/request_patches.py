"""`client.request` and `_process_response`, in whose places tracers put functions of their own.

Every request of the official clients goes through these two methods. Here requests have another way; but where a
program has replaced one of the methods, on a class or on a client, its requests take it. A blocking client's function
is called in a worker thread, with the caller's context variables, as the call itself is under way in the event loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast, get_args, get_origin
from weakref import ref

from openai_sync.facade import convert, twin_of

from ..calls.caller import Caller, RawCaller, StreamedCaller, value_of
from ..client.base import AsyncAPIClient
from ..http.response import Exchange
from ..worker_threads import run_function
from .official_requests import asks_for_raw_form, changed_params, official_type, options_of, stream_class_of
from .request_options import FinalRequestOptions
from .stream_patches import known_client, set_origin, set_stream_class

if TYPE_CHECKING:
    from ..calls.endpoint import Endpoint
    from ..calls.prepare import RequestBuilder
    from ..http.pipeline import Pipeline

__all__ = ["patch_requests"]

_original_send: Final[Callable[..., Awaitable[Any]]] = AsyncAPIClient._send
Params = Mapping[str, object]
Path = Mapping[str, str]


class _Replacements(NamedTuple):
    """The client that a program knows, and what has been replaced of it."""

    client: Any
    request: bool
    response: bool


# What stands in the places


async def request(
    client: AsyncAPIClient, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
) -> Any:
    """Send a request described by one value.

    Args:
        cast_to: what to make of the body, as for `get`.
        options: method, URL, body, headers and limits.
        stream: whether to give a stream of events.
        stream_cls: the class of the stream, with the type of its events as its argument.

    Raises:
        APIError: the request failed.
    """
    perform: Callable[[Any], Awaitable[Any]] | None = vars(options).get("_perform")
    if perform is not None:
        return await perform(stream_cls)
    source = getattr(get_origin(stream_cls) or stream_cls, "__async_class__", None)
    events = get_args(stream_cls)
    return await _original_send(
        client,
        options.method.upper(),
        options.url,
        events[0] if events else cast_to,
        stream,
        None if source is not None else stream_cls,
        body=options.json_data,
        content=options.content,
        files=options.files,
        options=options.call_options(),
    )


def _blocking_request(
    client: Any, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
) -> Any:
    call = partial(request, client._async, cast_to, options, stream=stream, stream_cls=stream_cls)
    return convert(client._owner.lease.run(call), client._owner)


async def _process_response(client: AsyncAPIClient, *, options: Any, **rest: Any) -> Any:
    """Make of a response what the call gives."""
    return options._make()


def _blocking_process_response(client: Any, *, options: Any, **rest: Any) -> Any:
    """Make of a response what the call gives."""
    return convert(options._make(), client._owner)


def patch_requests() -> None:
    """Give clients the two methods, and have the requests of clients made from now on look for others there."""
    blocking: Any = twin_of(AsyncAPIClient)
    for kind, sending, making in (
        (AsyncAPIClient, request, _process_response),
        (blocking, _blocking_request, _blocking_process_response),
    ):
        for name, method in (("request", sending), ("_process_response", making)):
            setattr(kind, name, method)
    setattr(AsyncAPIClient, "_make_caller", _make_caller)  # noqa: B010 - not a method that anyone else replaces
    setattr(AsyncAPIClient, "_send", _send)  # noqa: B010


def _make_caller(client: AsyncAPIClient, builder: RequestBuilder, pipeline: Pipeline, strict: bool) -> Caller:
    # Programs written for the official package may go on with a stream in a second loop.
    caller = PatchedCaller(builder, pipeline, strict, closes_on_break=False)
    caller.origin = _Origin(client)
    return caller


async def _send(
    client: AsyncAPIClient,
    method: str,
    path: str,
    cast_to: Any,
    stream: bool = False,
    stream_cls: Any = None,
    *,
    options: Any,
    **body: Any,
) -> Any:
    """A request to any path: as without the drop-in, or through what was put in the place of `request`."""
    send = partial(_original_send, client, method, path, cast_to, stream, options=options, **body)
    replaced = cast("PatchedCaller", client._caller).replaced()
    if replaced is None or not replaced.request:
        return await send(stream_cls)
    passed: Mapping[str, Any] = options or {}
    given = {name: value for name, value in passed.items() if name != "extra_json"}
    request_options = FinalRequestOptions(
        method=method.lower(),
        url=path,
        json_data=body.get("body"),
        files=body.get("files"),
        content=body.get("content"),
        **given,
    )

    async def perform(stream_class: Any) -> Any:
        made = await send(stream_cls)
        if stream:
            set_stream_class(made, stream_class)
        return made

    vars(request_options)["_perform"] = perform
    return await _call_request(replaced.client, cast_to, request_options, stream, stream_cls)


async def _call_request(client: Any, cast_to: Any, options: FinalRequestOptions, stream: bool, stream_cls: Any) -> Any:
    """Call the function that was put in the place of a client's `request`."""
    call = partial(client.request, cast_to, options, stream=stream, stream_cls=stream_cls)
    if isinstance(client, AsyncAPIClient):
        return await call()
    return await run_function(call, abandon_on_cancel=True)


# Callers


class _Origin:
    """The client that a caller belongs to, made once more if it is gone while one of its resources is still used."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = ref(client)
        self._kind = type(client)

    def client(self, caller: Caller) -> AsyncAPIClient:
        """The asynchronous client."""
        client = self._client()
        if client is None:
            client = self._kind.__new__(self._kind)
            pipeline = caller.pipeline
            client.config, client._transports = caller.builder.config, cast("Any", pipeline)._transports
            client._retries, client._caller = cast("Any", pipeline)._retries, caller
            self._client = ref(client)
        return client


class _PatchedBase(Caller):
    """Looks, for each call, whether `request` or `_process_response` was replaced."""

    __slots__ = ("origin", "stream_class")

    reports_reconnections = False  # programs expect the server's events alone
    origin: _Origin
    stream_class: Any

    def __init__(self, builder: RequestBuilder, pipeline: Pipeline, strict: bool, closes_on_break: bool = True) -> None:
        super().__init__(builder, pipeline, strict, closes_on_break)
        self.stream_class = None

    @property
    def client(self) -> AsyncAPIClient:
        """The asynchronous client."""
        return self.origin.client(self)

    def replaced(self) -> _Replacements | None:
        """What was replaced; None if nothing was."""
        source: Any = self.client
        client = known_client(source)
        if client is source:
            sending, making = request, _process_response
        else:
            sending, making = _blocking_request, _blocking_process_response
        kind = cast("Any", type(client))
        own = cast("Mapping[str, Any]", vars(client))
        sends = kind.request is not sending or "request" in own
        makes = kind._process_response is not making or "_process_response" in own
        return _Replacements(client, sends, makes) if sends or makes else None

    def _form(self, form: Any) -> Any:
        made = super()._form(PatchedRawCaller if form is RawCaller else PatchedStreamedCaller)
        made.origin = self.origin
        return made

    def open_stream(self, exchange: Exchange, endpoint: Endpoint[Any], params: Params, call: Any) -> Any:
        """Open a stream, with the private attributes that programs read, and in the class that was asked for."""
        stream: Any = super().open_stream(exchange, endpoint, params, call)
        set_origin(stream, self.client, endpoint.stream_of)
        set_stream_class(stream, self.stream_class)
        return stream

    async def call_replaced(
        self, replaced: _Replacements, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool
    ) -> Any:
        """Make a call through what was put in the places of the two methods."""
        endpoint.check(params, path)
        options = options_of(endpoint, params, path, self._mode)
        body: Any = options.json_data
        sent: tuple[Any, dict[str, Any] | None] = options.headers, None if body is None else {**body}

        async def perform(stream_class: Any) -> Any:
            caller = type(self)(self.builder, self.pipeline, self.strict, self._closes_on_break)
            caller.server_quirks, caller.origin, caller.stream_class = self.server_quirks, self.origin, stream_class
            exchange, make = await caller._perform(endpoint, changed_params(params, options, *sent), path, streams)
            if not replaced.response:
                return make()
            vars(options)["_make"] = make
            made: Any = replaced.client._process_response(
                cast_to=cast_to,
                options=options,
                response=exchange.httpx_response(),
                stream=streams,
                stream_cls=stream_class,
                retries_taken=exchange.attempts - 1,
            )
            return await made if isinstance(replaced.client, AsyncAPIClient) else made

        vars(options)["_perform"] = perform
        blocking = not isinstance(replaced.client, AsyncAPIClient)
        cast_to = official_type(endpoint.type_for(params), blocking)
        stream_class = stream_class_of(endpoint, blocking) if streams else None
        if not replaced.request:
            return await perform(stream_class)
        return await _call_request(replaced.client, cast_to, options, streams, stream_class)

    _mode: str | None = None

    async def _perform(
        self, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool
    ) -> tuple[Exchange, Callable[[], Any]]:
        """Send the request. Returns its exchange, and what makes of it that which the call gives."""
        call = self.builder.build(endpoint, params, path)
        made: Any
        with self._observe(endpoint, params, call, stream=streams) as observer:
            exchange = await self._send(endpoint, call, read=not streams)
            if streams:
                made = self.open_stream(exchange, endpoint, params, call)
            else:
                made = value_of(exchange, endpoint, params, self.strict)
                if observer is not None:
                    observer.succeeded(made)
        return exchange, lambda: made


class PatchedCaller(_PatchedBase):
    """The caller of values."""

    __slots__ = ()

    async def call(self, endpoint: Endpoint[Any], params: Params, /, **path: str) -> Any:
        if (replaced := self.replaced()) is None or asks_for_raw_form(params):
            return await super().call(endpoint, params, **path)
        return await self.call_replaced(replaced, endpoint, params, path, False)

    async def stream(self, endpoint: Any, params: Params, /, **path: str) -> Any:
        if (replaced := self.replaced()) is None or asks_for_raw_form(params):
            return await super().stream(endpoint, params, **path)
        return await self.call_replaced(replaced, endpoint, params, path, True)

    async def _page(self, endpoint: Endpoint[Any], params: Params, path: Path) -> Any:
        if (replaced := self.replaced()) is None:
            return await super()._page(endpoint, params, path)
        page: Any = await self.call_replaced(replaced, endpoint, params, path, False)
        page = getattr(page, "_source", (page,))[0]  # of a blocking client it comes back as its twin
        page.follow_with(partial(self.page_after, endpoint, params, path))
        return page


class _PatchedResponses(_PatchedBase):
    """What both callers of responses do."""

    __slots__ = ()

    async def _respond(self, endpoint: Endpoint[Any], params: Params, path: Path, *, streams: bool) -> Any:
        if (replaced := self.replaced()) is None:
            return await self._respond_directly(endpoint, params, path, streams)
        return await self.call_replaced(replaced, endpoint, params, path, streams)

    async def _perform(
        self, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool
    ) -> tuple[Exchange, Callable[[], Any]]:
        response = await self._respond_directly(endpoint, params, path, streams)
        return response._exchange, lambda: response

    async def _respond_directly(self, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool) -> Any:
        raise AssertionError("a subclass chooses the response")


class PatchedRawCaller(_PatchedResponses, RawCaller):
    """The caller of responses that were read."""

    __slots__ = ()
    _mode = "true"

    async def _respond_directly(self, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool) -> Any:
        response: Any = await RawCaller._respond(self, endpoint, params, path, streams=streams)
        set_origin(response, None, official_type(endpoint.type_for(params), False))
        return response


class PatchedStreamedCaller(_PatchedResponses, StreamedCaller):
    """The caller of responses that were not read."""

    __slots__ = ()
    _mode = "stream"

    async def _respond_directly(self, endpoint: Endpoint[Any], params: Params, path: Path, streams: bool) -> Any:
        response: Any = await StreamedCaller._respond(self, endpoint, params, path, streams=streams)
        set_origin(response, None, official_type(endpoint.type_for(params), False))
        return response
