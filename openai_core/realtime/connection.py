"""A connection as programs use it: events out and in, handlers, and what happens when it is lost.

The websocket itself is in link.py; what is decided about it in `protocol/`. Concrete connections: connections.py.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import AsyncIterator, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar

import anyio

from ..calls.own_errors import with_own_errors, without_arguments
from ..errors import APIError
from ..wrong_statements import refuse_plain_statements
from .close_errors import closed_error, error_event, lost_turns
from .decode import EventDecoder
from .encode import encoded, written
from .errors import ActiveResponseError, WebSocketConnectionClosedError
from .events import UnknownEvent
from .handlers import Handler, HandlerMethods, Handlers
from .protocol.lifetime import Lifetime
from .protocol.session import SETTINGS, IfActive, LostWork, Message
from .protocol.wire import Binary, Closed, checked_close
from .reconnect import Reconnector, Replay
from .send_queue import SendQueue
from .turns import Turns

if TYPE_CHECKING:
    from types import TracebackType

    from .connector import Connector
    from .link import Link

__all__ = ["AsyncWebSocketConnection"]

EventT_co = TypeVar("EventT_co", covariant=True)

_log: Final = logging.getLogger("openai_core")
_AT_ONCE: Final = 64
"""Messages that are decoded together."""
_NOTHING: Final = LostWork(responses=[], unconfirmed=[])


@refuse_plain_statements
class AsyncWebSocketConnection(HandlerMethods, Generic[EventT_co]):
    """An open connection to the API. For one event loop; one task receives, any number may send.

    `async for event in connection` gives the events until the connection is closed; leaving the loop leaves it open,
    and another loop goes on where that one stopped. Unknown types of events are `UnknownEvent`.

    Raises, while receiving:
        WebSocketConnectionClosedError: the connection ended otherwise than by `close`, or by the server with nothing
            under way; it names the close code and what was lost.
        APIResponseValidationError: one message was no event; those after it can be received.
        RuntimeError: another task is receiving.
    """

    _public_path = "connection"

    def __init__(
        self,
        link: Link,
        connector: Connector,
        reconnector: Reconnector,
        send_queue: SendQueue,
        handlers: Handlers,
        lifetime: Lifetime,
    ) -> None:
        self._link = link
        self._connector = connector
        self._reconnector = reconnector
        self._send_queue = send_queue
        self._handlers = handlers
        self._lifetime = lifetime
        lifetime.began(anyio.current_time())
        self._state = reconnector.state
        self._decode = EventDecoder(connector.api.events, connector.strict, link.exchange)
        self._ready: deque[tuple[bytes, Any]] = deque()  # each message with its event, or with the error that it is
        self._receiving = False
        self.reports_reconnections = connector.reports_reconnections
        """Whether a `ReconnectedEvent` is among the events after another connection was made."""
        self._final: WebSocketConnectionClosedError | None = None
        self._reconnecting: anyio.CancelScope | None = None
        self._turns: Turns | None = None  # once one was begun
        for message in send_queue.take():
            self.send_nowait(message)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a connection cannot be pickled or copied; collect its events in a list, which can")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connector.where} | {self._link!r}>"

    # Receiving

    @without_arguments(timeout="put it in asyncio.timeout() or trio.fail_after()")
    async def recv(self) -> EventT_co:
        """Wait for the next event. A call that is cancelled has taken none.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            APIResponseValidationError: the next message is no event; the one after it may be.
            RuntimeError: another task is receiving.
        """
        ready = self._ready
        while not ready:
            await self.fill()
        event: EventT_co = self.event_of(ready.popleft()[1])
        return event

    @without_arguments(timeout="put it in asyncio.timeout() or trio.fail_after()")
    async def recv_bytes(self) -> bytes:
        """Wait for the next message, and give it as it came; `parse_event` makes an event of it.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            RuntimeError: another task is receiving.
        """
        while True:
            while not self._ready:
                await self.fill()
            data, event = self._ready.popleft()
            if data or isinstance(event, Exception):  # else it is an event of this library's own
                return bytes(data)

    def parse_event(self, data: str | bytes) -> EventT_co:
        """The event in a message that `recv_bytes` gave.

        Raises:
            APIResponseValidationError: it is no event.
        """
        event: EventT_co = self._decode(data.encode() if isinstance(data, str) else bytes(data))
        return event

    def __aiter__(self) -> AsyncIterator[EventT_co]:
        return self

    async def __anext__(self) -> EventT_co:
        ready = self._ready
        while not ready:
            try:
                await self.fill()
            except WebSocketConnectionClosedError as exc:
                if exc.is_clean:
                    raise StopAsyncIteration from None
                raise
        event: EventT_co = self.event_of(ready.popleft()[1])
        return event

    async def fill(self, at_once: int = _AT_ONCE) -> None:
        """Wait until a message is there to be taken, connecting again if need be. Takes none, so can be cancelled.

        Args:
            at_once: the most messages to decode, of those that came.

        Raises:
            WebSocketConnectionClosedError: there will be none.
            RuntimeError: another task is receiving.
        """
        if self._receiving:
            raise RuntimeError(
                f"two tasks receive from the connection of {self.where} at once, and each event would reach one of "
                "them by chance; receive in one task, and hand the events on"
            )
        self._receiving = True
        try:
            link = self._link
            if not link.incoming and await self._wait(link):
                return
            took = bool(link.incoming)
            if took:
                self._take(link, at_once)
            if self._final is None and self._turns is not None and self._turns.queue.may_be_replaced:
                await self._replace("the connection was too old for another response")
            elif link.closed is not None and not took:
                await self._lost(link.closed)
        finally:
            self._receiving = False
            if self._turns is not None:
                self._turns.wake()

    async def _wait(self, link: Link) -> bool:
        """Wait until something came over a link, or it has ended. Gives whether there is another one instead."""
        due = None
        if link.is_open:
            is_busy = self._state.is_busy or self._state.is_listening
            due = self._lifetime.due_in(anyio.current_time(), link.silence, is_busy=is_busy)
        if due is None:
            await link.wait()
            return False
        with anyio.move_on_after(due):
            await link.wait()
        if link.incoming or not link.is_open:
            return False
        try:
            await self._replace(f"session_lifetime of {self._lifetime.seconds:g} s was reached")
        except APIError as exc:
            if self._final is not None:  # closed by another task meanwhile
                raise
            _log.warning("a websocket whose session_lifetime was reached could not be opened again: %s", exc)
            self._lifetime.failed(anyio.current_time())
        return True

    def _take(self, link: Link, at_once: int) -> None:
        """Decode what has come, and take note of what it means."""
        decode, ready, state, turns = self._decode, self._ready, self._state, self._turns
        observer = self._connector.observer
        changed = False
        heard: list[Any] = []
        for data in link.take(at_once):
            try:
                event = decode(data)
            except Exception as exc:
                ready.append((data, exc))
                continue
            if not isinstance(event, UnknownEvent) and state.received(event.type, event):
                changed = True
            heard.append(event)
            if observer is not None:
                observer.event(event)
            turn = turns.queue.received(event) if turns is not None else None
            if turn is None:
                ready.append((data, event))
            elif turn.error is not None:
                state.ended(turn.response_id)
        self._reconnector.note_events(heard)
        if changed:
            for message in state.take_due():
                self.send_nowait(message)
            if turns is not None:
                turns.send_due()

    @staticmethod
    def event_of(event: Any) -> Any:
        """What is received for a message: its event, or the error that it is, which is raised."""
        if isinstance(event, Exception):
            raise event
        return event

    # Sending

    async def send(self, event: Any) -> None:
        """Send an event. A call that is cancelled has not sent it; one that has returned has it sent whole.

        While the connection is being made again, events wait, up to `max_queue_size` bytes.

        Args:
            event: a dict with its `type`, or a model.

        Raises:
            TypeError, ValueError: it cannot be sent.
            WebSocketConnectionClosedError: the connection has ended.
            WebSocketQueueFullError: too much waits for the connection.
        """
        await self._send(encoded(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: a string as text, bytes as a binary message.

        Text that is an event counts as one that was sent by `send`: settings are said again after a reconnection.

        Raises:
            WebSocketConnectionClosedError, WebSocketQueueFullError: as for `send`.
        """
        if isinstance(data, str):
            await self._send(written(data))
        elif isinstance(data, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
            await self._send(Message("", Binary(data)))
        else:
            raise TypeError(f"send_raw() takes a string or bytes; got {type(data).__name__}")

    async def _send(self, message: Message) -> None:
        if self._final is None and await self._link.send(message):
            self._state.sent(message)
        else:
            self._keep(message)

    def send_nowait(self, message: Message) -> None:
        """As `send`, for what waited: nothing is waited for."""
        if self._final is None and self._link.put(message):
            self._state.sent(message)
        else:
            self._keep(message)

    def send_soon(self, message: Message) -> None:
        """As `send_nowait`, within the bytes that may wait."""
        self._send_queue.check(message, self._link.unsent_bytes)
        self.send_nowait(message)

    def _keep(self, message: Message) -> None:
        """Have a message wait for another connection, if there will be one."""
        closed = self._link.ending
        if self._final is not None or not self._reconnector.can_reconnect(closed):
            raise self._final or self._ended(closed, "")
        self._send_queue.add(message)
        if message.kind in SETTINGS:
            self._state.remember(message)

    async def create_response(self, event: Mapping[str, Any], if_active: IfActive) -> None:
        """Send a `response.create`, or do with it what is wished for while a response is under way."""
        if if_active not in ("send", "queue", "raise"):
            raise ValueError(f"if_active must be 'send', 'queue' or 'raise'; got {if_active!r}")
        message = encoded(event)
        if if_active == "send" or not self._state.is_busy:
            await self._send(message)
        elif if_active == "queue":
            self._state.hold_until_idle(message)
        else:
            active = next(iter(self._state.active), None)
            name = f"response {active}" if active else "a response that was asked for"
            raise ActiveResponseError(
                f"response.create: {name} is under way; wait for its response.done, cancel it, or pass "
                "if_active='queue'",
                response_id=active,
            )

    @property
    def turns(self) -> Turns:
        """The turns over this connection, each with its own events."""
        if self._turns is None:
            self._turns = Turns(self)
        return self._turns

    @property
    def where(self) -> str:
        """The request of the handshake, for messages."""
        return self._connector.where

    @property
    def is_receiving(self) -> bool:
        """Whether a task receives."""
        return self._receiving

    @property
    def waiting(self) -> int:
        """How many events were received and not taken; those of turns wait elsewhere."""
        return len(self._ready)

    # Being lost, and being replaced

    async def _lost(self, closed: Closed) -> None:
        """Connect again, or raise what the connection has ended with."""
        if self._final is not None:
            raise self._final.with_traceback(None)
        unsent = self._link.unsent()
        link = replay = None
        with anyio.CancelScope() as self._reconnecting:
            try:
                link, replay = await self._reconnector.reconnect(self._connector, closed, unsent, self._send_queue)
            except Reconnector.GaveUp as gave_up:
                self._final = self._final or self._ended(closed, gave_up.reason)
                self._end_observer(self._final)
                raise self._final from gave_up.__cause__
            except Exception as exc:
                if self._connector.observer is not None:
                    self._connector.observer.failed(exc)
                raise
            finally:
                self._reconnecting = None
        link = await self._unless_closed(link)
        assert replay is not None, "comes with the link"
        self._switch_to(link, replay, closed)

    async def _replace(self, why: str) -> None:
        """Put another connection in the place of one that works, or did until now.

        Raises:
            APIError: there is none. The old one stays, if it still works.
        """
        old = self._link
        link: Link | None = None
        with anyio.CancelScope() as self._reconnecting:
            try:
                link = await self._reconnector.replace(self._connector)
            except APIError as exc:
                if self._turns is not None:
                    self._turns.queue.not_replaced(exc)
                raise
            finally:
                self._reconnecting = None
        link = await self._unless_closed(link)
        while old.incoming:
            self._take(old, _AT_ONCE)
        replay = self._reconnector.replaced(why, old.withdraw(), self._send_queue)
        self._switch_to(link, replay, Closed(code=1000, reason=why, by_client=True))
        await old.close()

    async def _unless_closed(self, link: Link | None) -> Link:
        """A link that was opened, or the end of the connection if another task closed it meanwhile."""
        if self._final is not None:
            if link is not None:
                await link.close()
            raise self._final
        assert link is not None, "only `close` cancels it"
        return link

    def _switch_to(self, link: Link, replay: Replay, closed: Closed) -> None:
        """Use another connection from now on, where the last one was `closed`."""
        self._link = link
        self._lifetime.began(anyio.current_time())
        self._decode = EventDecoder(self._connector.api.events, self._connector.strict, link.exchange)
        for message in replay.messages:
            self.send_nowait(message)
        if self._turns is not None:
            error = lost_turns(self._connector.where, closed, replay.event.lost_responses)
            self._turns.queue.replaced(replay.messages, error)
            self._turns.send_due()
        if self.reports_reconnections:
            self._ready.append((b"", replay.event))

    def _ended(self, closed: Closed, why_final: str) -> WebSocketConnectionClosedError:
        state = self._state
        asked_for = state.is_response_requested
        unsent = [*self._link.unsent(), *self._send_queue.take(), *state.waiting()]
        unsent += self._turns.queue.waiting if self._turns is not None else []
        # A program that closes has done with what is under way.
        lost = _NOTHING if closed.by_client else state.restart()
        asked_for = asked_for and not closed.by_client
        return closed_error(
            self._connector.where, closed, lost, asked_for, [] if closed.by_client else unsent, why_final
        )

    # Handlers

    async def dispatch_events(self) -> None:
        """Receive until the connection is closed, and call the handlers of each event, one after the other.

        Raises:
            APIError: an error event came that no handler is for.
            WebSocketConnectionClosedError, APIResponseValidationError: as for receiving.
        """
        async for event in self:
            for handler in self.handlers_for(event):
                result = handler(event)
                if isawaitable(result):
                    await result

    def handlers_for(self, event: Any) -> list[Handler]:
        """What `dispatch_events` calls with an event; those for once are not given again.

        Raises:
            APIError: it is an error event that no handler is for.
        """
        found = self._handlers.take(event.type if isinstance(event.type, str) else None)
        if not found and event.type == "error":
            raise error_event(self._connector.where, event)
        return found

    # Closing

    @with_own_errors
    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close: what waits goes out first, within `close_timeout` for all. Whoever receives gets no more events.

        Raises:
            TypeError, ValueError: the code or the reason cannot be sent. The connection stays open.
        """
        code, reason = checked_close(code, reason)
        if self._final is None:
            self._final = self._ended(Closed(code=code, reason=reason, by_client=True), "")
        if self._reconnecting is not None:
            self._reconnecting.cancel()
        try:
            await self._link.close(code, reason)
        finally:
            self._end_observer(self._final)
        self._ready.clear()
        self._link.take(len(self._link.incoming))

    def _end_observer(self, final: WebSocketConnectionClosedError) -> None:
        if (observer := self._connector.observer) is not None:
            observer.end("ok" if final.is_clean else "error", None if final.is_clean else final)

    async def aclose(self) -> None:
        """As `close`, for what closes things by this name."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        link: Link | None = getattr(self, "_link", None)
        if link is not None:
            link.abandon()
            if self._connector.observer is not None:
                self._connector.observer.abandoned()
