"""Decode an event stream as it arrives: bytes in, events out. No I/O, no timeouts, no JSON.

Follows the WHATWG HTML standard, "Server-sent events". Only CR, LF and CRLF end a line, not U+2028 or U+0085, which
JSON may contain. The fields for reconnecting (`id`, `retry`) are reported but have no effect.
"""

from __future__ import annotations

import json
import sys
from typing import Any, Final

__all__ = ["DEFAULT_MAX_EVENT_BYTES", "EventStreamDecoder", "EventTooLargeError", "ServerSentEvent"]

DEFAULT_MAX_EVENT_BYTES: Final = 128 * 1024 * 1024
"""The largest event that is accepted by default. A finished response may carry several images as base64."""

_BOM: Final = b"\xef\xbb\xbf"
_LF: Final = 0x0A  # as numbers, since `b"\n" in data` raises and catches an error inside before it searches
_CR: Final = 0x0D
_MAX_RETRY_DIGITS: Final = 15  # thirty thousand years; Python refuses to read numbers of thousands of digits


class ServerSentEvent:
    """One event of a stream. `raw` has its data as bytes, `data` as text, decoded when it is read."""

    __slots__ = ("event", "id", "raw", "retry")

    event: str | None
    """The name of the event; None if it has none."""
    raw: bytes
    """The data, UTF-8, lines joined with LF."""
    id: str | None
    """The last event id of the stream so far; None if there was none, or the last one is empty."""
    retry: int | None
    """Milliseconds to wait before reconnecting, if the event says so."""

    def __init__(
        self,
        *,
        event: str | None = None,
        data: str | bytes | None = None,
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        self.event = event
        self.raw = data.encode() if isinstance(data, str) else data or b""
        self.id = id
        self.retry = retry

    @property
    def data(self) -> str:
        """The data as text; bytes that are not UTF-8 become U+FFFD."""
        return self.raw.decode("utf-8", "replace")

    def json(self) -> Any:
        """Parse the data as JSON, into plain Python objects.

        Raises:
            ValueError: the data is not JSON.
        """
        return json.loads(self.data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.event, self.raw, self.id, self.retry) == (other.event, other.raw, other.id, other.retry)

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


class EventTooLargeError(ValueError):
    """An event is longer than the decoder accepts. `limit` is that number of bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"the stream holds an event of more than {limit} bytes; ResponseLimits(max_event_bytes=...) can allow more"
        )
        self.limit = limit

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.limit,)


class EventStreamDecoder:
    """Decodes the bytes of one `text/event-stream` body into events. For one stream, and one task at a time.

    Call `feed` (whole events) or `feed_data` (name and data only, several times as fast) with the bytes as they arrive,
    then `eof` once. Both may be called in turn on one decoder. The events do not depend on where the input is cut.

    Args:
        max_event_bytes: the longest event accepted, including field names and line ends; None for no limit. The decoder
            buffers no more than this and the current chunk.
    """

    __slots__ = (
        "_after_cr",
        "_attention",
        "_error",
        "_finished",
        "_head",
        "_held",
        "_held_bytes",
        "_limit",
        "last_event_id",
        "retry",
    )

    last_event_id: str
    """The last event id of the stream so far; empty if there was none."""
    retry: int | None
    """The last reconnection time of the stream so far, in milliseconds."""

    def __init__(self, *, max_event_bytes: int | None = DEFAULT_MAX_EVENT_BYTES) -> None:
        if max_event_bytes is None:
            max_event_bytes = sys.maxsize
        if max_event_bytes < 1:
            raise ValueError(f"max_event_bytes must be 1 or more; got {max_event_bytes}")
        self._limit = max_event_bytes
        self._held: list[bytes] = []  # the beginning of an event that is not complete; no blank line inside or between
        self._held_bytes = 0
        self._head: bytes | None = b""  # what may be the start of a byte order mark; None once past it
        self._after_cr = False
        self._error: EventTooLargeError | None = None
        self._finished = False
        self._attention = True  # one flag on the fast path for everything that is rare: the four above
        self.last_event_id = ""
        self.retry = None

    def __repr__(self) -> str:
        state = "failed" if self._error else "finished" if self._finished else f"{self._held_bytes} bytes held"
        return f"<EventStreamDecoder {state}, at most {self._limit} bytes an event>"

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Return the events that `data` completes, in order.

        Raises:
            EventTooLargeError: an event exceeds `max_event_bytes`. Events before it are returned first, and the next
                call raises the error, as do all later ones.
            RuntimeError: after `eof`.
        """
        events: list[ServerSentEvent] = []
        for block in self._complete(data).split(b"\n\n"):
            name, raw, retry = self._parse(block)
            if raw is not None:
                event = name.decode("utf-8", "replace") if name else None
                events.append(ServerSentEvent(event=event, data=raw, id=self.last_event_id or None, retry=retry))
        if self._error and not events:
            raise self._error
        return events

    def feed_data(self, data: bytes) -> list[tuple[bytes, bytes]]:
        """Return `(event name, data)` of the events that `data` completes, in order; a missing name is `b""`.

        Raises:
            EventTooLargeError: as for `feed`.
            RuntimeError: after `eof`.
        """
        # Servers send two shapes of events: `data` alone, and `event` with `data`. C code splits them, and finds pieces
        # that have more lines: first a single event, as it usually arrives, then many. All else is parsed by line.
        if data[-2:] == b"\n\n" and not (self._attention or self._held or len(data) > self._limit or _CR in data):
            if data[:6] == b"data: ":
                raw = data[6:-2]
                if _LF not in raw:
                    return [(b"", raw)]
            elif data[:7] == b"event: ":
                name, separator, raw = data[7:-2].partition(b"\ndata: ")
                if separator and _LF not in raw and _LF not in name:
                    return [(name, raw)]
        blocks = self._complete(data)
        events: list[tuple[bytes, bytes]]
        if blocks[:6] == b"data: ":
            pieces = blocks[6:].split(b"\n\ndata: ")
            events = [(b"", piece) for piece in pieces if _LF not in piece]
            if len(events) == len(pieces):
                return events
        elif blocks[:7] == b"event: ":
            pieces = blocks[7:].split(b"\n\nevent: ")
            parts = [piece.partition(b"\ndata: ") for piece in pieces]
            events = [(name, raw) for name, separator, raw in parts if separator and _LF not in raw and _LF not in name]
            if len(events) == len(pieces):
                return events
        events = []
        for block in blocks.split(b"\n\n"):
            name, parsed, _ = self._parse(block)
            if parsed is not None:
                events.append((name, parsed))
        if self._error and not events:
            raise self._error
        return events

    def eof(self) -> bytes:
        """Mark the end of the stream, and return the bytes of an event that is not complete.

        The standard discards such an event. Empty if the stream ended between events, or inside a comment.

        Raises:
            EventTooLargeError: an event was too long, and no call has raised that yet.
        """
        if self._error:
            raise self._error
        self._finished = self._attention = True
        rest = (self._head or b"") + b"".join(self._held)
        self._head, self._held, self._held_bytes = None, [], 0
        return rest if any(line and line[0] != 0x3A for line in rest.split(b"\n")) else b""

    # Splitting the stream into blocks, which are the lines between two blank lines

    def _complete(self, data: bytes) -> bytes:
        """Return all blocks that are complete, without the last blank line; buffer the rest."""
        if self._attention or _CR in data:
            data = self._prepare(data)
        held = self._held
        if held:
            # Only new bytes are searched, so that the cost of a long event in small chunks is linear.
            if data.find(b"\n\n") < 0 and not (data[:1] == b"\n" and held[-1][-1] == 0x0A):
                if data:
                    self._hold(data)
                return b""
            held.append(data)
            data = b"".join(held)
            held.clear()
            self._held_bytes = 0
        elif data[:1] == b"\n":
            data = data.lstrip(b"\n")  # more blank lines after the one that ended an event
        end = data.rfind(b"\n\n")
        if end < 0:
            if data:
                self._hold(data)
            return b""
        blocks = data[:end]
        if end + 2 < len(data):
            self._hold(data[end + 2 :])
        return blocks if end <= self._limit else self._within_limit(blocks)

    def _within_limit(self, blocks: bytes) -> bytes:
        good: list[bytes] = []
        for block in blocks.split(b"\n\n"):
            if len(block.strip(b"\n")) > self._limit:
                self._fail()
                break
            good.append(block)
        return b"\n\n".join(good)

    def _hold(self, data: bytes) -> None:
        self._held.append(data)
        self._held_bytes += len(data)
        # A last LF may yet be the first half of the blank line that ends the event.
        if self._held_bytes - (data[-1] == 0x0A) > self._limit:
            self._fail()

    def _fail(self) -> None:
        self._error = EventTooLargeError(self._limit)
        self._attention = True
        self._held, self._held_bytes = [], 0

    def _prepare(self, data: bytes) -> bytes:
        if self._error:
            raise self._error
        if self._finished:
            raise RuntimeError("this event stream has ended; feed() after eof() needs a new EventStreamDecoder")
        if self._head is not None:
            data = self._head + data
            if len(data) < len(_BOM) and _BOM.startswith(data):
                self._head = data
                return b""
            self._head = None
            data = data.removeprefix(_BOM)
        if data:
            if self._after_cr and data[0] == 0x0A:
                data = data[1:]  # the second half of a CRLF that was cut
                self._after_cr = False
            if data:
                self._after_cr = data[-1] == 0x0D
                data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        self._attention = self._after_cr
        return data

    # Parsing one block. Each event ends with a blank line, so blocks share nothing but the last event id.

    def _parse(self, block: bytes) -> tuple[bytes, bytes | None, int | None]:
        name = b""
        lines: list[bytes] = []
        retry: int | None = None
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            if field == b"data":
                lines.append(value)
            elif field == b"event":
                name = value
            elif field == b"id":
                if b"\0" not in value:
                    self.last_event_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
                self.retry = retry = int(value)
        return name, b"\n".join(lines) if lines else None, retry
