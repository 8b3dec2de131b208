"""Make the stream of a call: what its events are, how it ends, how long it may be idle, how to ask for it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ..http.request import Call
from ..http.response import Exchange
from ..http.timeout import as_idle_timeout
from ..model.decoding import decoder_for
from ..sentinels import NotGiven
from ..streaming.reconnect import Source
from ..streaming.resume import resumes
from ..streaming.stream import AsyncStream
from ..streaming.termination import ending_of
from .endpoint import Endpoint

if TYPE_CHECKING:
    from .caller import Caller

__all__ = ["arranged", "plain_stream"]


def arranged(
    caller: Caller, exchange: Exchange, endpoint: Endpoint[Any], params: Mapping[str, Any], call: Call | None
) -> AsyncStream[Any]:
    """The stream that a call of an endpoint is answered with, its body still to come.

    Args:
        call: what was sent, if it may be sent again; None if whoever has the exchange holds on to this answer.
    """
    stream: AsyncStream[Any] = AsyncStream(exchange, decoder_for(endpoint.stream_of, strict=caller.strict))
    config = caller.builder.config
    extra = params.get("extra_body")
    asked = {**params, **cast("Mapping[str, Any]", extra)} if isinstance(extra, Mapping) else params
    stream.arrange(
        ending=ending_of(endpoint.event_place, asked) if config.incomplete_streams == "raise" else None,
        idle_timeout=idle_timeout_of(params, config.idle_timeout),
        source=None if call is None else Source(caller.pipeline, call, resumes(endpoint, asked)),
    )
    return stream


def plain_stream(
    caller: Caller, exchange: Exchange, event_type: Any, stream_class: Any, call: Call, options: Mapping[str, Any]
) -> Any:
    """The stream of a low-level call, in a class of the caller's choice."""
    stream = (stream_class or AsyncStream)(exchange, decoder_for(event_type, strict=caller.strict))
    if isinstance(stream, AsyncStream):
        config = caller.builder.config
        stream.arrange(
            ending=ending_of(event_type, {}) if config.incomplete_streams == "raise" else None,
            idle_timeout=idle_timeout_of(options, config.idle_timeout),
            source=Source(caller.pipeline, call),
        )
    return cast("Any", stream)


def idle_timeout_of(options: Mapping[str, Any], default: float | None) -> float | None:
    """The limit that a call asks for, else the client's."""
    value = options.get("idle_timeout", default)
    if value is default or isinstance(value, NotGiven):
        return default
    return as_idle_timeout(value)
