"""`SSEDecoder`, by which packages read event streams that they received themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from ..http.sse import DEFAULT_MAX_EVENT_BYTES, EventTooLargeError, ServerSentEvent

__all__ = ["SSEDecoder"]


class SSEDecoder:
    """Decodes one event stream, from bytes or from lines. For one stream, and one task at a time.

    Unlike the clients' own decoder it gives events without data too, which packages pass on as signs of life. An event
    without the blank line that ends it is discarded, as the standard says.

    Raises:
        EventTooLargeError: an event is longer than 128 MiB.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._size = 0
        self._last_id: str | None = None
        self._clear()

    def _clear(self) -> None:
        self._data: list[str] = []
        self._event: str | None = None
        self._retry: int | None = None
        self._has_fields = False
        self._size = 0

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """The events in an iterator of bytes, which may be cut anywhere."""
        for chunk in iterator:
            yield from self._feed(chunk)

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The events in an asynchronous iterator of bytes, which may be cut anywhere."""
        async for chunk in iterator:
            for event in self._feed(chunk):
                yield event

    def decode(self, line: str) -> ServerSentEvent | None:
        """Take one line without its end. An empty one completes an event, which is returned if it has any field."""
        self._measure(len(line))
        if line:
            self._take(line)
            return None
        if not self._has_fields:
            return None
        event = ServerSentEvent(event=self._event, data="\n".join(self._data), id=self._last_id, retry=self._retry)
        self._clear()
        return event

    def _take(self, line: str) -> None:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
        elif field == "event":
            self._event = value or None
        elif field == "id":
            if "\0" not in value:
                self._last_id = value or None
        elif field == "retry" and value.isascii() and value.isdigit() and len(value) <= 15:
            self._retry = int(value)
        else:
            return
        self._has_fields = True

    def _feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        lines = (self._rest + chunk).splitlines(keepends=True)  # of bytes: at CR, LF and CRLF only
        self._rest = b""
        if lines and not lines[-1].endswith(b"\n"):
            self._rest = lines.pop()  # after a CR the LF that belongs to it may follow
        self._measure(len(self._rest), add=False)
        for line in lines:
            event = self.decode(line.rstrip(b"\r\n").decode("utf-8", "replace"))
            if event is not None:
                yield event

    def _measure(self, size: int, *, add: bool = True) -> None:
        if self._size + size > DEFAULT_MAX_EVENT_BYTES:
            raise EventTooLargeError(DEFAULT_MAX_EVENT_BYTES)
        if add:
            self._size += size
