"""Calls of any path: `client.get`, `client.post` and their like. Loaded at the first of them.

The header `X-Stainless-Raw-Response` requests the raw response in place of the value.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..http.response import Exchange
from .parse import check_type, parse

if TYPE_CHECKING:
    from .caller import Caller
    from .options import RequestOptions

__all__ = ["LowLevelParser", "send_low_level"]


class LowLevelParser:
    """Parses the value of a response on request, into the type of its call or into another one.

    Args:
        open_stream: makes the stream, if the value is one; else None.
    """

    __slots__ = ("_cast_to", "_open_stream", "_strict")

    def __init__(self, cast_to: Any, strict: bool, open_stream: Callable[[Exchange], Any] | None) -> None:
        self._cast_to = cast_to
        self._strict = strict
        self._open_stream = open_stream

    @property
    def streams(self) -> bool:
        """Whether the value is a stream of events, made of a body that was not read."""
        return self._open_stream is not None

    def __call__(self, exchange: Exchange, to: Any) -> Any:
        if to is None and self._open_stream is not None:
            return self._open_stream(exchange)
        return parse(exchange, self._cast_to if to is None else to, strict=self._strict)


async def send_low_level(
    caller: Caller,
    method: str,
    path: str,
    cast_to: Any,
    stream: bool = False,
    stream_class: Any = None,
    *,
    options: RequestOptions | None,
    body: object = None,
    content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
    files: Any = None,
) -> Any:
    """Send a request to any path. Arguments, result and errors are those of `client.post`."""
    check_type(cast_to)
    if not isinstance(cast("object", options), Mapping | None):
        raise TypeError(
            f"{method} {path}: options must be a mapping such as {{'timeout': 30}}; got {type(options).__name__}"
        )
    mode: str | None = None
    if options and (given := options.get("headers")):
        from .raw_header import raw_mode

        mode, headers = raw_mode(given)
        if headers is not None:
            options = cast("RequestOptions", {**options, "headers": headers})
    call = caller.builder.build_low_level(method, path, body=body, content=content, files=files, options=options)

    def open_stream(exchange: Exchange) -> Any:
        return caller.open_low_level_stream(exchange, cast_to, stream_class, options or {}, call)

    pipeline, registry = caller.pipeline, caller.pipeline.hook_registry
    parser = LowLevelParser(cast_to, caller.strict, open_stream if stream else None)
    read = not stream and mode != "stream"
    if registry is None or registry.is_idle:
        exchange = await pipeline.send(call, read=read)
        return parser(exchange, None) if mode is None else _response(mode, exchange, parser)
    params: Mapping[str, object] = cast("Any", body) if isinstance(body, Mapping) else {}
    with registry.observe(call, f"client.{call.method.lower()}", params, stream=stream) as observer:
        exchange = await pipeline.send(call, read=read)
        if mode is None:
            value = parser(exchange, None)
            if not stream:
                observer.succeeded(value)
            return value
        from .observed_responses import observe_body, observe_response

        if mode == "stream":
            observe_body(observer, exchange, parser, pipeline.transports)
            return _response(mode, exchange, parser)
        response = _response(mode, exchange, parser)
        observe_response(observer, response, exchange, parser, pipeline.transports)
    return response


def _response(mode: str, exchange: Exchange, parser: LowLevelParser) -> Any:
    """The raw response of a call: one whose body was not read if the mode is `stream`."""
    from .raw import AsyncAPIResponse, LegacyAPIResponse

    response_class = AsyncAPIResponse[Any] if mode == "stream" else LegacyAPIResponse[Any]
    return response_class(exchange, parser)
