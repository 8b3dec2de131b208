"""From a received message to an event, or to the error that this one message is."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from ..calls.endpoint import resolve_type
from ..http.failure import decode_failure
from ..http.response import Exchange
from ..model import UnknownVariant
from ..model.decoding import DecodeError, NotJSONError, convert, decoder_for
from .events import UnknownEvent
from .protocol.wire import Binary

__all__ = ["EventDecoder"]


class EventDecoder:
    """Decodes the events of one kind of connection.

    Args:
        type_name: where the type of the events is below `openai_core.types`.
        strict: whether what differs from the types is an error.
        exchange: the handshake, for errors.
    """

    __slots__ = ("_decode", "exchange")

    def __init__(self, type_name: str, strict: bool, exchange: Exchange) -> None:
        self._decode = decoder_for(_event_type(type_name), strict=strict)
        self.exchange = exchange

    def __call__(self, data: bytes) -> Any:
        """The event in a message.

        Raises:
            APIResponseValidationError: the message is not JSON, or no object.
        """
        # JSON in a binary message is an event too: some servers send it so.
        try:
            event = self._decode(data)
        except NotJSONError as exc:
            problem = f"it is a binary message, and {exc.problem}" if type(data) is Binary else exc.problem
            raise self._failure(data, "an event in JSON", problem) from None
        except DecodeError as exc:
            raise self._failure(data, "an event", str(exc)) from None
        if isinstance(event, UnknownVariant):
            return convert(UnknownEvent, msgspec.json.decode(data))
        return event

    def _failure(self, data: bytes, wanted: str, problem: str) -> Exception:
        whole = self.exchange
        shown = Exchange(whole.request, whole.response, bytes(data), whole.attempts, whole.started, whole.finished)
        return decode_failure(shown, wanted, problem)


@cache
def _event_type(type_name: str) -> Any:
    return resolve_type(type_name)
