"""The frames of one websocket: bytes in, messages out; messages in, bytes out. Reads and writes nothing itself.

The rules of RFC 6455 are those of `websockets.client.ClientProtocol`; what it raises ends here.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, Final

import msgspec
from websockets.client import ClientProtocol
from websockets.exceptions import PayloadTooBig
from websockets.extensions.permessage_deflate import enable_client_permessage_deflate
from websockets.frames import Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

__all__ = ["Binary", "Closed", "HandshakeError", "Wire", "checked_close"]

# Apart from all others: what the library would log at level DEBUG are headers with credentials, and every message.
_SILENT: Final = logging.Logger("openai_core.websocket", level=logging.CRITICAL + 1)

_OPEN_CODES: Final = frozenset({1000, 1001, 1003, 1008, 1009, 1010, 1011})
_LONGEST_REASON: Final = 123


class Binary(bytes):
    """A message that came, or is to be sent, as a binary one; a plain `bytes` is text in UTF-8."""

    __slots__ = ()


class Closed(msgspec.Struct, frozen=True, kw_only=True):
    """How a connection ended."""

    code: int
    """Of RFC 6455, section 7.4; 1006 if the connection ended without a closing handshake."""
    reason: str = ""
    """What the side said that closed first; for 1006, what was seen of the network."""
    by_server: bool = False
    """Whether the server asked for it."""
    by_client: bool = False
    """Whether this side asked for it, by `close`."""

    def __str__(self) -> str:
        return f"close code {self.code}{f', {self.reason!r}' if self.reason else ''}"


class HandshakeError(Exception):
    """The server's answer of status 101 does not open a websocket."""


class Wire:
    """One connection, from the request of its handshake to the last frame. For one task at a time."""

    __slots__ = ("_binary", "_closing", "_failure", "_max_size", "_parts", "_protocol", "is_open")

    is_open: bool
    """Whether messages can be sent: the handshake is done, and neither side has closed."""

    def __init__(
        self,
        url: str,
        *,
        extensions: Sequence[Any] = (),
        subprotocols: Sequence[Any] = (),
        compression: str | None = None,
        max_size: int | None = None,
    ) -> None:
        """Prepare a handshake.

        Args:
            url: where to, with the scheme `ws` or `wss`.
            extensions: factories of extensions to offer.
            subprotocols: subprotocols to offer.
            compression: `deflate`, or None.
            max_size: bytes of the longest message, decompressed; None for no limit.
        """
        offered: Any = list(extensions)
        if compression == "deflate":
            offered = enable_client_permessage_deflate(offered)
        self._protocol = ClientProtocol(
            parse_uri(url),
            extensions=offered or None,
            subprotocols=list(subprotocols) or None,
            max_size=max_size,
            logger=_SILENT,
        )
        self._max_size = max_size
        self._parts: list[bytes] = []  # of a message that came in part
        self._binary = False
        self._closing: Closed | None = None  # what this side asked for
        self._failure: Closed | None = None  # what this side found wrong
        self.is_open = False

    # The handshake

    def request(self, headers: Sequence[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
        """The target and the headers of the handshake's request, `headers` included."""
        request = self._protocol.connect()
        for name, value in headers:
            request.headers[name] = value
        self._protocol.send_request(request)
        return request.path, list(request.headers.raw_items())

    def accept(self, answer: bytes) -> list[bytes]:
        """Take in the answer of status 101, with what came behind it. Gives the messages in that.

        Raises:
            HandshakeError: the answer is not what opens a websocket.
        """
        protocol = self._protocol
        protocol.receive_data(answer)
        events = protocol.events_received()
        if protocol.handshake_exc is not None or not events:
            problem = protocol.handshake_exc or "the answer is not whole"
            raise HandshakeError(f"the server's answer opens no websocket: {problem}")
        self.is_open = protocol.state is State.OPEN
        return self._messages(events[1:])

    @property
    def subprotocol(self) -> str | None:
        """The one that the server chose."""
        return self._protocol.subprotocol

    # What comes in

    def feed(self, data: bytes) -> list[bytes]:
        """Take in what was received. Gives the messages that are whole, text as `bytes`, others as `Binary`."""
        protocol = self._protocol
        protocol.receive_data(data)
        messages = self._messages(protocol.events_received())
        if protocol.state is not State.OPEN:
            self._closed()
        return messages

    def eof(self, why: str = "") -> None:
        """Note that nothing more will come."""
        if not self.has_close_frame and self._failure is None:
            self._failure = Closed(code=1006, reason=why or "the server ended the connection without closing it")
        self._protocol.receive_eof()
        self._closed()

    def _messages(self, frames: Sequence[Any]) -> list[bytes]:
        found: list[bytes] = []
        for frame in frames:
            opcode = frame.opcode
            if opcode is Opcode.TEXT or opcode is Opcode.BINARY:
                if frame.fin:
                    found.append(bytes(frame.data) if opcode is Opcode.TEXT else Binary(frame.data))
                else:
                    self._parts, self._binary = [bytes(frame.data)], opcode is Opcode.BINARY
            elif opcode is Opcode.CONT:
                self._parts.append(bytes(frame.data))
                if frame.fin:
                    whole = b"".join(self._parts)
                    found.append(Binary(whole) if self._binary else whole)
                    self._parts = []
        return found

    def _closed(self) -> None:
        self.is_open = False
        fault = self._protocol.parser_exc
        if self._failure is not None or fault is None or isinstance(fault, EOFError):
            return
        if isinstance(fault, PayloadTooBig):
            reason = f"the server sent a message of more than {self._max_size} bytes; max_size can allow more"
            self._failure = Closed(code=1009, reason=reason)
        else:
            code = 1007 if isinstance(fault, UnicodeDecodeError) else 1002
            self._failure = Closed(code=code, reason=f"the server broke the protocol: {fault}")

    # What goes out

    def send(self, message: bytes) -> None:
        """Put a message into the output: a `Binary` as a binary one, others as text."""
        if type(message) is Binary:
            self._protocol.send_binary(message)
        else:
            self._protocol.send_text(message)

    def ping(self, payload: bytes) -> None:
        """Put a ping into the output."""
        if self.is_open:
            self._protocol.send_ping(payload)

    def close(self, code: int, reason: str) -> None:
        """Put a close frame into the output; nothing can be sent behind it."""
        if self.is_open:
            self._closing = Closed(code=code, reason=reason, by_client=True)
            self._protocol.send_close(code, reason)
            self.is_open = False

    @property
    def has_output(self) -> bool:
        """Whether there is something to be written."""
        return bool(self._protocol.writes)

    def output(self) -> bytes:
        """Take what is to be written. Without any, an empty string."""
        return b"".join(self._protocol.data_to_send())

    # How it ended

    @property
    def has_close_frame(self) -> bool:
        """Whether the server has closed, or confirmed that this side closes."""
        return self._protocol.close_rcvd is not None

    @property
    def is_done(self) -> bool:
        """Whether nothing that could still come matters."""
        return self.has_close_frame or self._failure is not None

    def closed(self) -> Closed:
        """How it ended, as far as the frames show."""
        received = self._protocol.close_rcvd
        if self._closing is not None:
            return self._closing
        if self._failure is not None:
            return self._failure
        if received is not None:
            return Closed(code=received.code, reason=received.reason, by_server=True)
        return Closed(code=1006, reason="the connection was given up")


def checked_close(code: object, reason: object) -> tuple[int, str]:
    """A code and a reason that a close frame can carry.

    Raises:
        TypeError: they are no number and no string.
        ValueError: the code may not be sent, or the reason is too long.
    """
    if isinstance(code, bool) or not isinstance(code, int) or not isinstance(reason, str):
        raise TypeError(f"close() takes a number as its code and a string as its reason; got {code!r} and {reason!r}")
    if code not in _OPEN_CODES and not 3000 <= code < 5000:
        raise ValueError(f"close code {code} may not be sent; 1000 is for a normal end, 3000 to 4999 are the program's")
    if len(reason.encode()) > _LONGEST_REASON:
        raise ValueError(f"a close reason may have {_LONGEST_REASON} bytes; this one has {len(reason.encode())}")
    return code, reason
