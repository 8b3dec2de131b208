"""Raw responses of low-level calls, requested by `X-Stainless-Raw-Response`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..http.response import Exchange
from .parse import parse

if TYPE_CHECKING:
    from ..http.request import Call
    from .caller import Caller
    from .options import RequestOptions

__all__ = ["LowLevelParser", "send_observed"]


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


async def send_observed(
    caller: Caller,
    call: Call,
    cast_to: Any,
    mode: str | None,
    stream: bool,
    stream_class: Any,
    body: object,
    options: RequestOptions | None,
) -> Any:
    """Send a call to any path, and notify hooks."""
    from .observed_responses import observe_body, observe_response
    from .raw import AsyncAPIResponse, LegacyAPIResponse

    registry, transports = caller.pipeline.hook_registry, caller.pipeline.transports
    assert registry is not None, "else there is nothing to notify"
    params: Mapping[str, object] = cast("Any", body) if isinstance(body, Mapping) else {}
    with registry.observe(call, f"client.{call.method.lower()}", params, stream=stream) as observer:
        exchange = await caller.pipeline.send(call, read=not stream and mode != "stream")

        def open_stream(exchange: Exchange) -> Any:
            return caller.open_low_level_stream(exchange, cast_to, stream_class, options or {}, call)

        if mode is None:
            if stream:
                return open_stream(exchange)
            value = parse(exchange, cast_to, strict=caller.strict)
            observer.succeeded(value)
            return value
        parser = LowLevelParser(cast_to, caller.strict, open_stream if stream else None)
        if mode == "stream":
            observe_body(observer, exchange, parser, transports)
            return AsyncAPIResponse[Any](exchange, parser)
        response = LegacyAPIResponse[Any](exchange, parser)
        observe_response(observer, response, exchange, parser, transports)
    return response
