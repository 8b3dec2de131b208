"""One open websocket over a stream of bytes: what receives, what sends and what keeps it alive, beside its user.

What the frames mean is decided in `protocol/wire.py`. How one is opened: see handshake.py.
"""

from __future__ import annotations

import contextlib
import logging
import ssl
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..net.background import start
from ..net.closing import LoopCloser
from .protocol.session import Message
from .protocol.wire import Closed, Wire

if TYPE_CHECKING:
    from anyio.abc import ByteStream

    from ..http.response import Exchange
    from .options import ConnectionOptions

__all__ = ["Link"]

_log: Final = logging.getLogger("openai_core")

_READ: Final = 64 * 1024
_LOOK_AHEAD: Final = 256 * 1024
"""Bytes that are received beyond a full queue, so that the pings in them are answered."""
_MAX_WAITING: Final = 64 * 1024 * 1024
"""Bytes of messages that wait to be read, whatever their number."""
_CLOSE: Final = 0.2
"""Seconds that closing a socket may take, which does not wait for the other side."""
_WRITE: Final = 64 * 1024
"""Bytes of messages that are written at once."""
_LOST: Final = (OSError, ssl.SSLError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream)


class Link:
    """An open websocket. Belongs to the event loop that it was opened in; used by the tasks of that loop.

    Received messages wait in `incoming`, a bounded queue: when it is full, no more are received, and the server has to
    wait, until some were taken. Messages to be sent wait in another one, which a task of the link's own empties: so a
    sender that is cancelled has sent its message whole or not at all.
    """

    def __init__(
        self, stream: ByteStream, wire: Wire, options: ConnectionOptions, first: Sequence[bytes], exchange: Exchange
    ) -> None:
        self.exchange = exchange
        """The request and the answer of the handshake."""
        self.incoming: deque[bytes] = deque(first)
        """Messages that came and were not taken, oldest first."""
        self.closed: Closed | None = None
        """How it ended; None while it has not."""
        self.peak = len(first)
        """The most messages that ever waited to be read."""
        self._stream = stream
        self._wire = wire
        self._options = options
        self._bytes = sum(map(len, first))  # of `incoming`
        self._beyond = 0  # bytes received since the queue was full
        self._arrived: anyio.Event | None = None
        self._resume: anyio.Event | None = None
        self._outbox: deque[Message] = deque()
        self._outbox_bytes = 0
        self._writing: list[Message] = []
        self._wake = anyio.Event()
        self._room: anyio.Event | None = None
        self._close_with: tuple[int, str] | None = None
        self._finishing = False
        self._heard = anyio.current_time()
        self._scope: anyio.CancelScope | None = None
        self._given_up = False
        self._failure: Closed | None = None
        self._started = anyio.Event()
        self._written_out = anyio.Event()
        self._ended = anyio.Event()
        self._closer = LoopCloser(self)
        start(self._run, name="openai_core websocket")

    def __repr__(self) -> str:
        state = "open" if self.closed is None else str(self.closed)
        received = f"{len(self.incoming)} messages received ({self.peak} at most)"
        return f"<Link {state} | {received}, {len(self._outbox)} to send>"

    async def started(self) -> None:
        """Wait until its tasks have begun; closes the link if cancelled.

        asyncio complains of a task that is cancelled before its first step, as at the end of its loop.
        """
        try:
            await self._started.wait()
        except BaseException:
            await self.close()
            raise

    # Receiving

    async def wait(self) -> None:
        """Wait until a message is there, or none will come any more. Takes none, so it can be cancelled freely."""
        if not self.incoming and self.closed is None:
            self._arrived = anyio.Event()
            try:
                await self._arrived.wait()
            finally:
                self._arrived = None

    def take(self, most: int) -> list[bytes]:
        """The messages that are there, `most` at most, oldest first."""
        incoming = self.incoming
        taken = [incoming.popleft() for _ in range(min(most, len(incoming)))]
        self._bytes -= sum(map(len, taken))
        if self._resume is not None and len(incoming) <= self._options.max_queue[1]:
            self._resume.set()
        return taken

    async def _read(self) -> None:
        wire, stream = self._wire, self._stream
        while not wire.is_done:
            try:
                data = await stream.receive(_READ)
            except _LOST as exc:
                wire.eof("" if isinstance(exc, anyio.EndOfStream) else _words(exc))
                return
            self._heard = anyio.current_time()
            messages = wire.feed(data)
            if self._close_with is None:
                self._deliver(messages)
            if wire.has_output:  # pongs, or the answer to a close
                self._wake.set()
            if self._is_full(len(data)):
                await self._wait_for_room()

    def _deliver(self, messages: list[bytes]) -> None:
        if not messages:
            return
        self.incoming.extend(messages)
        self._bytes += sum(map(len, messages))
        self.peak = max(self.peak, len(self.incoming))
        if self._arrived is not None:
            self._arrived.set()

    def _is_full(self, received: int) -> bool:
        most = self._options.max_queue[0]
        if self._close_with is not None or ((most is None or len(self.incoming) < most) and self._bytes < _MAX_WAITING):
            self._beyond = 0
            return False
        self._beyond += received
        return self._beyond >= _LOOK_AHEAD or self._bytes >= _MAX_WAITING

    async def _wait_for_room(self) -> None:
        self._resume = anyio.Event()
        try:
            await self._resume.wait()
        finally:
            self._resume = None
            self._beyond = 0
            self._heard = anyio.current_time()  # nobody listened until now

    # Sending

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent."""
        return self._wire.is_open and self._failure is None and self.closed is None and self._close_with is None

    @property
    def ending(self) -> Closed:
        """How it ended, or is about to."""
        return self.closed or self._failure or self._wire.closed()

    async def send(self, message: Message) -> bool:
        """Have a message sent after those before it; waits while too many bytes wait. False if the link is closed.

        A cancelled call has not sent it; one that has returned true has it sent whole, unless the connection ends.
        """
        high, low = self._options.write_limit
        if self._outbox_bytes >= high:
            while self._outbox_bytes > low and self.is_open:
                if self._room is None:
                    self._room = anyio.Event()
                await self._room.wait()
        return self.put(message)

    def put(self, message: Message) -> bool:
        """As `send`, without waiting."""
        if not self.is_open:
            return False
        self._outbox.append(message)
        self._outbox_bytes += len(message.data)
        self._wake.set()
        return True

    def unsent(self) -> list[Message]:
        """The messages that were never given to the network; once the link has ended."""
        return list(self._outbox)

    @property
    def unsent_bytes(self) -> int:
        """How many bytes were not given to the network."""
        return self._outbox_bytes

    def withdraw(self) -> list[Message]:
        """Take the messages that were not given to the network, so that they are not sent over this link."""
        found = list(self._outbox)
        self._outbox.clear()
        self._outbox_bytes -= sum(len(message.data) for message in found)
        self._notify_room()
        return found

    @property
    def silence(self) -> float:
        """Seconds since something came."""
        return anyio.current_time() - self._heard

    def unconfirmed(self) -> list[Message]:
        """The messages that were being given to the network when the link ended."""
        return list(self._writing)

    async def _write(self) -> None:
        self._started.set()
        try:
            while True:
                self._frame_some()
                data = self._wire.output()
                if data:
                    await self._stream.send(data)
                    self._outbox_bytes -= sum(len(message.data) for message in self._writing)
                    self._writing = []
                    self._notify_room()
                elif self._finishing:
                    return
                else:
                    await self._wake.wait()
                    self._wake = anyio.Event()
        except _LOST as exc:
            if self._failure is None and not self._wire.is_done:
                self._failure = Closed(code=1006, reason=_words(exc))
            self._notify_room()
            # What came before the loss is still to be read; its end ends the reading, too.
        finally:
            self._written_out.set()

    def _frame_some(self) -> None:
        """Put messages into the output, and the close frame behind the last of them."""
        wire, outbox, size = self._wire, self._outbox, 0
        while outbox and size < _WRITE and wire.is_open:
            message = outbox.popleft()
            size += len(message.data)
            self._writing.append(message)
            wire.send(message.data)
        if self._close_with is not None and not outbox:
            wire.close(*self._close_with)

    def _notify_room(self) -> None:
        if self._room is not None and (self._outbox_bytes <= self._options.write_limit[1] or not self.is_open):
            self._room.set()
            self._room = None

    async def _keep_alive(self, interval: float) -> None:
        count = 0
        while True:
            await anyio.sleep(interval)
            asked = anyio.current_time()
            count += 1
            self._wire.ping(b"%d" % count)
            self._wake.set()
            if (limit := self._options.ping_timeout) is None:
                continue
            await anyio.sleep(limit)
            # While the queue is full nobody listens, so silence means nothing.
            if self._heard < asked and self._resume is None:
                self._failure = Closed(code=1006, reason=f"nothing came for {limit:g} s after a ping (ping_timeout)")
                self._give_up()

    # Closing

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close: what waits to be sent goes out first, and the server may confirm, within `close_timeout` for all.

        What comes meanwhile is thrown away. Waits for the end, also when cancelled. May be called again.
        """
        if self.closed is not None:
            return
        if self._close_with is None:
            self._close_with = code, reason
            self._wake.set()
            if self._resume is not None:
                self._resume.set()
        with anyio.CancelScope(shield=True):
            with anyio.move_on_after(self._options.close_timeout):
                await self._ended.wait()
            self._give_up()
            await self._ended.wait()

    def abandon(self) -> None:
        """Have it closed soon, in its own event loop; from any thread, without waiting."""
        if self.closed is None:
            self._closer.close_soon(self.close)

    def _give_up(self) -> None:
        self._given_up = True
        if self._scope is not None:
            self._scope.cancel()

    async def _run(self) -> None:
        """Receive, send and keep alive, until it has ended."""
        try:
            async with anyio.create_task_group() as group:
                self._scope = group.cancel_scope
                if self._given_up:
                    self._scope.cancel()
                if self._options.ping_interval is not None:
                    group.start_soon(self._keep_alive, self._options.ping_interval)
                group.start_soon(self._write)  # the last to start: see `started`
                await self._read()
                self._finishing = True
                self._wake.set()
                with anyio.move_on_after(self._options.close_timeout):
                    await self._written_out.wait()
                group.cancel_scope.cancel()
        except Exception as exc:  # a fault of this module: it must not end the event loop with it
            _log.exception("a websocket stopped")
            self._failure = Closed(code=1006, reason=f"internal error: {type(exc).__name__}")
        finally:
            self._end()
            with anyio.move_on_after(_CLOSE, shield=True), contextlib.suppress(Exception):
                await self._stream.aclose()
            self._ended.set()

    def _end(self) -> None:
        closed = self._wire.closed()
        if self._close_with is not None:
            closed = Closed(code=self._close_with[0], reason=self._close_with[1], by_client=True)
        elif self._failure is not None and closed.code == 1006:
            closed = self._failure
        self.closed = closed
        self._started.set()
        self._wire.is_open = False
        self._closer.release()
        for event in (self._arrived, self._room):
            if event is not None:
                event.set()


def _words(exc: BaseException) -> str:
    """What was seen of the network, without names of this library's own parts."""
    cause: Any = exc.__cause__ if isinstance(exc.__cause__, OSError) else exc
    text = str(cause) if isinstance(cause, OSError) else ""
    return f"the connection was lost{f': {text}' if text else ''}"
