"""What can be made to go wrong with a websocket, as values. How it is done: see wire.py and serve.py."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...number_checks import checked_number
from ...wrong_calls import refuse_wrong_method_calls

__all__ = [
    "CloseFault",
    "CompressionFault",
    "EndFault",
    "ExpiredFault",
    "FailedTranscriptionsFault",
    "FragmentsFault",
    "IgnoreCloseFault",
    "LateDeltasFault",
    "MessageFault",
    "Moment",
    "QuotaFault",
    "RetiredBetaFault",
    "SlowFault",
    "SocketFault",
]

Moment = int | str
"""A moment in a connection: after so many events of the server's, or right after the first event of this type."""


@refuse_wrong_method_calls
@dataclass(frozen=True, slots=True)
class SocketFault:
    """Something that goes wrong with a websocket. Made by the functions below, put to use by `LocalServer.fault`.

    All that match a connection take part in it. What refuses a handshake is a `Fault`: its status, a delay or a reset.

    Raises:
        TypeError, ValueError: by the functions, for values of another type or out of range.
    """

    @staticmethod
    def close(code: int | None = 1000, reason: str = "", *, after: Moment = 1) -> CloseFault:
        """Close the websocket.

        Args:
            code: any from 0 to 65,535, also those that no server may send; None sends a close frame without one.
            reason: at most 123 bytes of UTF-8.
            after: when: after so many events of the server's, or after the first event of this type.

        Raises:
            ValueError: the code or the reason does not fit into a frame.
        """
        if code is not None:
            checked_number("code of SocketFault.close()", code, most=0xFFFF, whole=True)
        if len(reason.encode()) > 123 or (code is None and reason):
            raise ValueError(f"the reason {reason!r} does not fit; it takes a code and has at most 123 bytes")
        return CloseFault(code, reason, _checked_moment("close", after))

    @staticmethod
    def end(*, after: Moment = 1, reset: bool = False) -> EndFault:
        """End the TCP connection without closing the websocket; with `reset` by a TCP RST."""
        return EndFault(_checked_moment("end", after), reset)

    @staticmethod
    def ignore_close() -> IgnoreCloseFault:
        """Never answer when the client closes, and keep the connection."""
        return IgnoreCloseFault()

    @staticmethod
    def message(message: Mapping[str, Any] | str | bytes, *, after: Moment = 1) -> MessageFault:
        """Put in a message: an event as a mapping, text as it is, JSON or not, or bytes as a binary message."""
        given: Any = json.dumps(dict(message)) if isinstance(message, Mapping) else message
        if not isinstance(given, str | bytes):
            raise TypeError(f"SocketFault.message() takes a mapping, text or bytes; got {given!r}")
        return MessageFault(given, _checked_moment("message", after))

    @staticmethod
    def huge(size: int, *, after: Moment = 1) -> MessageFault:
        """Put in an event of an unknown type, `huge`, whose JSON has about `size` bytes."""
        checked_number("size of SocketFault.huge()", size, unit="bytes", whole=True)
        event = {"type": "huge", "event_id": "event_huge", "padding": "x" * size}
        return MessageFault(json.dumps(event), _checked_moment("huge", after))

    @staticmethod
    def fragments(size: int) -> FragmentsFault:
        """Send each message in frames of at most `size` bytes.

        Raises:
            ValueError: `size` is less than 1.
        """
        checked_number("size of SocketFault.fragments()", size, unit="bytes", least=1, whole=True)
        return FragmentsFault(size)

    @staticmethod
    def slow(size: int = 64, seconds: float = 0.001) -> SlowFault:
        """Write `size` bytes at a time, and wait after each.

        Raises:
            ValueError: `size` is less than 1.
        """
        checked_number("size of SocketFault.slow()", size, unit="bytes", least=1, whole=True)
        checked_number("seconds of SocketFault.slow()", seconds)
        return SlowFault(size, seconds)

    @staticmethod
    def compression() -> CompressionFault:
        """Compress messages if the client offers it (permessage-deflate)."""
        return CompressionFault()

    @staticmethod
    def late_deltas(count: int = 3) -> LateDeltasFault:
        """Go on sending the pieces of a response that was interrupted, after its `response.done`."""
        checked_number("count of SocketFault.late_deltas()", count, whole=True)
        return LateDeltasFault(count)

    @staticmethod
    def quota(code: int = 1011) -> QuotaFault:
        """Send an error with the code `insufficient_quota` after the greeting, and close: anew at each connection."""
        checked_number("code of SocketFault.quota()", code, most=0xFFFF, whole=True)
        return QuotaFault(code)

    @staticmethod
    def expired(*, after: Moment = 1) -> ExpiredFault:
        """End the session as the API does after 60 minutes: with an error, and close code 1001."""
        return ExpiredFault(_checked_moment("expired", after))

    @staticmethod
    def retired_beta() -> RetiredBetaFault:
        """Refuse `OpenAI-Beta: realtime=v1` as the API does: the error `beta_api_shape_disabled`, and close 4000."""
        return RetiredBetaFault()

    @staticmethod
    def failed_transcriptions() -> FailedTranscriptionsFault:
        """Have each transcription of the user's audio fail."""
        return FailedTranscriptionsFault()


@dataclass(frozen=True, slots=True)
class CloseFault(SocketFault):
    """See `SocketFault.close`."""

    code: int | None
    reason: str
    after: Moment


@dataclass(frozen=True, slots=True)
class EndFault(SocketFault):
    """See `SocketFault.end`."""

    after: Moment
    reset: bool


@dataclass(frozen=True, slots=True)
class IgnoreCloseFault(SocketFault):
    """See `SocketFault.ignore_close`."""


@dataclass(frozen=True, slots=True)
class MessageFault(SocketFault):
    """See `SocketFault.message` and `SocketFault.huge`."""

    content: str | bytes
    after: Moment


@dataclass(frozen=True, slots=True)
class FragmentsFault(SocketFault):
    """See `SocketFault.fragments`."""

    size: int


@dataclass(frozen=True, slots=True)
class SlowFault(SocketFault):
    """See `SocketFault.slow`."""

    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class CompressionFault(SocketFault):
    """See `SocketFault.compression`."""


@dataclass(frozen=True, slots=True)
class LateDeltasFault(SocketFault):
    """See `SocketFault.late_deltas`."""

    count: int


@dataclass(frozen=True, slots=True)
class QuotaFault(SocketFault):
    """See `SocketFault.quota`."""

    code: int


@dataclass(frozen=True, slots=True)
class ExpiredFault(SocketFault):
    """See `SocketFault.expired`."""

    after: Moment


@dataclass(frozen=True, slots=True)
class RetiredBetaFault(SocketFault):
    """See `SocketFault.retired_beta`."""


@dataclass(frozen=True, slots=True)
class FailedTranscriptionsFault(SocketFault):
    """See `SocketFault.failed_transcriptions`."""


def _checked_moment(name: str, after: Any) -> Moment:
    if isinstance(after, str):
        return after
    checked_number(f"after of SocketFault.{name}()", after, whole=True, hint="or the type of an event")
    return int(after)
