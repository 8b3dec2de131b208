"""Open the stream of a response: how its events are decoded, what ends it, and how it is requested again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast, get_args

from ..http.pipeline import Pipeline
from ..http.request import Call
from ..http.response import Exchange
from ..http.timeout import as_idle_timeout
from ..model.decoding import decoder_for
from ..sentinels import NotGiven
from ..streaming.events import WITH_ERRORS
from ..streaming.reconnect import Source
from ..streaming.resume import can_resume
from ..streaming.stream import AsyncStream
from ..streaming.termination import ending_of
from .endpoint import Endpoint

if TYPE_CHECKING:
    from ..client.config import ClientConfig

__all__ = ["StreamSettings", "open_low_level_stream", "open_stream"]


class StreamSettings(NamedTuple):
    """What the streams of one client have in common."""

    pipeline: Pipeline
    """Requests a stream again that was lost."""
    config: ClientConfig
    strict: bool
    """Whether an event of another shape than documented is an error."""
    closes_on_break: bool
    """Whether leaving a loop over a stream early closes it."""


def open_stream(
    settings: StreamSettings, exchange: Exchange, endpoint: Endpoint[Any], params: Mapping[str, Any], call: Call
) -> AsyncStream[Any]:
    """Open the stream that a call of an endpoint is answered with.

    Args:
        settings: of the client.
        exchange: whose body was not read.
        endpoint: that was called.
        params: of the call.
        call: what was sent, to be sent again if the stream is lost.
    """
    extra = params.get("extra_body")
    sent = {**params, **cast("Mapping[str, Any]", extra)} if isinstance(extra, Mapping) else params
    decode = _observed(
        decoder_for(endpoint.stream_of, strict=settings.strict), settings, call, endpoint.event_type_name
    )
    stream: AsyncStream[Any] = AsyncStream(exchange, decode)
    source = Source(settings.pipeline, call, can_resume(endpoint.name, sent))
    _configure(stream, settings, endpoint.event_type_name, sent, params, source)
    return stream


def open_low_level_stream(
    settings: StreamSettings,
    exchange: Exchange,
    event_type: Any,
    stream_class: Any,
    options: Mapping[str, Any],
    call: Call,
) -> Any:
    """Open the stream of a low-level call.

    Args:
        event_type: the type of each event, unless `stream_class` has one as its argument.
        stream_class: the class of the stream, called with the exchange and a decoder; None for `AsyncStream`.
        options: of the call.
    """
    arguments = get_args(stream_class)
    if arguments and not isinstance(arguments[0], TypeVar):
        event_type = arguments[0]
    decode = _observed(decoder_for(event_type, strict=settings.strict), settings, call, event_type)
    stream: Any = (stream_class or AsyncStream)(exchange, decode)
    if isinstance(stream, AsyncStream):
        _configure(cast("Any", stream), settings, event_type, {}, options, Source(settings.pipeline, call))
    return cast("Any", stream)


def _configure(
    stream: AsyncStream[Any],
    settings: StreamSettings,
    event_type: Any,
    sent: Mapping[str, Any],
    options: Mapping[str, Any],
    source: Source,
) -> None:
    config = settings.config
    stream.arrange(
        ending=ending_of(event_type, sent) if config.incomplete_streams == "raise" else None,
        idle_timeout=_idle_timeout(options, config.idle_timeout),
        source=source,
        closes_on_break=settings.closes_on_break,
        observer=source.call.observer,
    )
    stream.delivers_errors = isinstance(event_type, str) and event_type in WITH_ERRORS


def _observed(decode: Any, settings: StreamSettings, call: Call, event_type_name: Any) -> Any:
    """The decoder of a stream that notifies hooks, or `decode` itself if there are none."""
    if call.observer is None:
        return decode
    from .observed_responses import observed_decoder

    return observed_decoder(decode, settings.pipeline.transports, call.observer, event_type_name)


def _idle_timeout(options: Mapping[str, Any], default: float | None) -> float | None:
    """The limit that a call was given, or else the client's."""
    value = options.get("idle_timeout", default)
    if value is default or isinstance(value, NotGiven):
        return default
    return as_idle_timeout(value)
