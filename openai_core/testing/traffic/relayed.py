"""A websocket that is passed on to a real server, and what went over it in both directions."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..engine.json_values import is_object
from ..engine.record import RecordedRequest
from ..sockets.session import Closing, Event, Line
from .recording import Closed, Message

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

__all__ = ["RelayedSession", "connect"]

_WAITING: Final = 64
"""Messages of the real server that may wait for a slow client; more wait in the socket."""
_CLOSE_TIMEOUT: Final = 1.0


async def connect(url: str, request: RecordedRequest, headers: list[tuple[str, str]]) -> ClientConnection:
    """Open a websocket of the real server with the headers of a handshake.

    Args:
        url: where, with the scheme of HTTP or of websockets.
        request: the handshake that came.
        headers: those of it that are passed on.

    Raises:
        websockets.InvalidStatus: the server refused the handshake.
        OSError, TimeoutError, websockets.WebSocketException: it could not be reached, or answered no handshake.
    """
    from websockets.asyncio.client import connect
    from websockets.typing import Subprotocol

    offered = [each.strip() for each in request.headers.get("sec-websocket-protocol", "").split(",")]
    return await connect(
        "ws" + url.removeprefix("http") if url.startswith("http") else url,
        additional_headers=headers,
        user_agent_header=None,
        subprotocols=[Subprotocol(each) for each in offered if each] or None,
        close_timeout=_CLOSE_TIMEOUT,
        max_size=None,
        max_queue=_WAITING,
    )


class RelayedSession:
    """One websocket as the server sees it: what comes is sent on, and what the real server sends is said.

    Args:
        upstream: the websocket of the real server.
        line: by which the session asks to be asked.
        ended: called once at the end, with what was sent and how it was closed.
    """

    def __init__(
        self, upstream: ClientConnection, line: Line, ended: Callable[[tuple[Message, ...], Closed | None], None]
    ) -> None:
        self._upstream = upstream
        self._line = line
        self._ended = ended
        self._begun = time.monotonic()
        self._messages: list[Message] = []
        self._received: deque[str | bytes] = deque()
        self._has_room = asyncio.Event()
        self._to_send: asyncio.Queue[str] = asyncio.Queue()
        self._closed: Closed | None = None
        self._gone = asyncio.Event()
        line.left = self.leave
        self.task = asyncio.get_running_loop().create_task(self._carry())
        """Carries the messages, and closes the real server's websocket at the end."""

    @property
    def closing(self) -> Closing | None:
        """How the real server closed, as soon as all that it sent was said."""
        if self._closed is None or self._received:
            return None
        return self._closed.again

    def opened(self) -> list[Event]:
        """Nothing: what the real server says first comes as everything else."""
        return []

    def handle(self, event: Event) -> list[Event]:
        """Send an event on."""
        data = msgspec.json.encode(event).decode()
        self._note(data, from_client=True)
        self._to_send.put_nowait(data)
        return []

    def step(self) -> list[Event | str | bytes] | None:
        """The next message of the real server."""
        if not self._received:
            return None
        message = self._received.popleft()
        if len(self._received) < _WAITING:
            self._has_room.set()
        return [parsed(message)]

    def error_event(self, message: str, code: str) -> Event:
        """An error in the form that all of the API's websockets share."""
        return {"type": "error", "error": {"type": "invalid_request_error", "code": code, "message": message}}

    def _note(self, data: str | bytes, *, from_client: bool) -> None:
        at = round(time.monotonic() - self._begun, 3)
        self._messages.append(Message(at, from_client, data))

    def leave(self) -> None:
        """Report what was sent, and have the real server's websocket closed. May be called again."""
        if not self._gone.is_set():
            self._gone.set()
            self._ended(tuple(self._messages), self._closed)

    async def _carry(self) -> None:
        loop = asyncio.get_running_loop()
        both = [loop.create_task(self._receive()), loop.create_task(self._send())]
        await self._gone.wait()
        for each in both:
            each.cancel()
        await asyncio.wait(both)
        await self._upstream.close()

    async def _receive(self) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            async for message in self._upstream:
                self._note(message, from_client=False)
                self._received.append(message)
                self._line.wake()
                if len(self._received) >= _WAITING:
                    self._has_room.clear()
                    await self._has_room.wait()
            raise self._upstream.protocol.close_exc
        except ConnectionClosed as exc:
            frame = exc.rcvd
            self._closed = Closed(1006, "") if frame is None else Closed(frame.code, frame.reason)
            self._line.wake()

    async def _send(self) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                data = await self._to_send.get()
                await self._upstream.send(data)
        except ConnectionClosed:
            pass  # `_receive` sees it too, and how


def parsed(message: str | bytes) -> Event | str | bytes:
    """A message as an event, or as it is if it is none."""
    if isinstance(message, bytes):
        return message
    try:
        value: Any = msgspec.json.decode(message)
    except msgspec.DecodeError:
        return message
    return value if is_object(value) else message
