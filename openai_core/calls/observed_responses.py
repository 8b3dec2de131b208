"""Notify hooks of what arrives after its call has returned: streams, and responses whose body is still to come.

Imported for clients with hooks only.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from ..hooks.call_observer import CallObserver, ObservedDecoder
from ..http.detached import ResponseWrapper
from ..http.response import Exchange
from ..http.transports.base import TransportResponse

if TYPE_CHECKING:
    from .raw import LegacyAPIResponse

__all__ = ["observe_body", "observe_response", "observed_decoder"]

_CHAT: Final = "chat.ChatCompletionChunk"


def observed_decoder(decode: Any, transports: Any, observer: CallObserver, event_type_name: Any) -> Any:
    """The decoder of a stream for which hooks are notified of each event and of the end.

    Args:
        decode: decodes an event.
        transports: of the client.
        observer: of the call.
        event_type_name: the name of the events' type, or the type itself.
    """
    observer.follow(transports)
    observer.snapshot = _chat_so_far if event_type_name == _CHAT else _latest_response
    return ObservedDecoder[Any](decode, observer)


def observe_response(
    observer: CallObserver, response: LegacyAPIResponse[Any], exchange: Exchange, parser: Any, transports: Any
) -> None:
    """Notify hooks of a response with its body; of one that is a stream, when the stream ends."""
    if parser.streams:
        observe_body(observer, exchange, parser, transports)
        return
    observer.succeeded(_expected_value(response.parse) if observer.wants_answers else None)


def observe_body(observer: CallObserver, exchange: Exchange, parser: Any, transports: Any) -> None:
    """Notify hooks of a response when its body has arrived, or is closed or dropped before."""
    observer.follow(transports)
    exchange.response = _ObservedResponse(exchange, observer, parser)


def _expected_value(parse: Any, *args: Any) -> Any:
    """What a response will be parsed into; None if it will be an error."""
    try:
        return parse(*args)
    except Exception:
        return None


def _chat_so_far(chunks: list[Any]) -> Any:
    from ..streaming.chat.state import ChatCompletionStreamState

    state = ChatCompletionStreamState[Any]()
    for chunk in chunks:
        state.handle_chunk(chunk)
    return state.current_completion_snapshot


def _latest_response(events: list[Any]) -> Any:
    """The response that the last event which has one has."""
    return next((found for event in reversed(events) if (found := getattr(event, "response", None)) is not None), None)


class _ObservedResponse(ResponseWrapper):
    """A response whose body is still to come. If a stream is made of it, the stream reports its end."""

    __slots__ = ("_exchange", "_observer", "_parser")

    def __init__(self, exchange: Exchange, observer: CallObserver, parser: Any) -> None:
        super().__init__(exchange.response)
        self._observer = observer
        self._parser = parser
        # A copy: whoever holds the exchange must not be kept alive by what reports that it was dropped.
        self._exchange = replace(exchange, connections=None)

    async def read(self) -> bytes:
        observer = self._observer
        with observer:
            content = await self._response.read()
            value = None
            if observer.wants_answers and not self._parser.streams:
                self._exchange.content = content
                value = _expected_value(self._parser, self._exchange, None)
                self._exchange.content = None
            observer.succeeded(value)
        return content

    def iter_bytes(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._response.iter_bytes())
        return chunks if self._observer.has_decoder else _ObservedChunks(self._observer, chunks)

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            if not self._observer.has_decoder:
                self._observer.end("abandoned")

    def __del__(self) -> None:
        if not self._observer.has_decoder:
            self._observer.abandoned()


class _ObservedChunks:
    """The chunks of a body, after the last of which the call has ended."""

    __slots__ = ("_chunks", "_observer")

    def __init__(self, observer: CallObserver, chunks: AsyncIterator[bytes]) -> None:
        self._observer = observer
        self._chunks = chunks

    def __aiter__(self) -> _ObservedChunks:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await self._chunks.__anext__()
        except StopAsyncIteration:
            self._observer.end("ok")
            raise
        except BaseException as exc:
            self._observer.failed(exc)
            raise


if TYPE_CHECKING:
    _fits: type[TransportResponse] = _ObservedResponse
