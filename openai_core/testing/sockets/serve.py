"""Carry one conversation over its websocket, as the faults have it. What is said: see the sessions in `realtime/`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from aiohttp import web

from ..engine.alterations import altered_event
from ..engine.delivery import CLOSED, end, reset
from ..engine.faults import Fault
from ..engine.json_values import is_object
from ..engine.record import Record, RecordedRequest
from .faults import (
    CloseFault,
    CompressionFault,
    EndFault,
    ExpiredFault,
    FragmentsFault,
    IgnoreCloseFault,
    MessageFault,
    Moment,
    QuotaFault,
    RetiredBetaFault,
    SlowFault,
    SocketFault,
)
from .session import LOST, Closing, Event, Line, Session
from .wire import WebSocket, WireBehaviour

__all__ = ["ConnectionFaults", "Conversation"]

FaultT = TypeVar("FaultT", bound=SocketFault)
_BETA = "realtime=v1"


@dataclass(frozen=True, slots=True)
class ConnectionFaults:
    """What goes wrong with one connection."""

    of_socket: list[SocketFault]
    of_events: list[Fault]
    """Those of HTTP that change what events say."""
    pause: float
    """Seconds before each event of what is under way."""


class Conversation:
    """One websocket from its handshake to its end.

    Args:
        request: the handshake.
        entry: its place in the record.
        record: keeps what comes.
        session: what is said.
        faults_of_connection: what goes wrong.
        line: by which the session asks to be asked.
    """

    def __init__(
        self,
        request: web.BaseRequest,
        entry: RecordedRequest,
        record: Record,
        session: Session,
        faults_of_connection: ConnectionFaults,
        line: Line,
    ) -> None:
        faults = faults_of_connection.of_socket
        self._request = request
        self._entry = entry
        self._record = record
        self._session = session
        self._faults = faults
        self._timed = [each for each in faults if isinstance(each, MessageFault | ExpiredFault | CloseFault | EndFault)]
        self._pause = faults_of_connection.pause
        self._altering = faults_of_connection.of_events
        self._sent = 0
        self._kinds: set[str] = set()
        self._socket = WebSocket(request, _behaviour(faults), self._arrived)
        self._line = line
        line.wake = self._socket.wake
        self._closing: Closing | None = None
        self._is_cut = False

    async def run(self, headers: dict[str, str]) -> web.StreamResponse:
        """Talk until one side ends it. Returns what is passed to aiohttp.

        Raises:
            ConnectionError: the client went away without closing.
        """
        try:
            self._entry.status = await self._socket.accept(headers)
            if self._entry.status == 101:
                await self._apply_due_faults()
                await self._greet()
                await self._talk()
                if not self._is_cut:
                    await self._part()
        finally:
            self._line.left()
        return CLOSED

    async def _greet(self) -> None:
        beta = self._entry.headers.get("openai-beta") == _BETA
        if beta and any(isinstance(each, RetiredBetaFault) for each in self._faults):
            await self._send_error(
                "the beta shape of the realtime API is no longer supported", "beta_api_shape_disabled"
            )
            self._closing = (4000, "beta_api_shape_disabled")
            return
        await self._say(self._session.opened())
        for fault in self._faults:
            if isinstance(fault, QuotaFault) and self._closing is None:
                await self._send_error("you exceeded your current quota", "insufficient_quota")
                self._closing = (fault.code, "insufficient_quota")

    async def _talk(self) -> None:
        while self._closing is None and not self._is_cut and self._socket.is_open:
            self._closing = self._session.closing
            if self._closing is not None:
                return
            if self._socket.incoming:
                await self._say(self._answers(self._socket.incoming.popleft()))
            elif (events := self._session.step()) is not None:
                # Also without a pause the client is heard between two events: it may interrupt.
                await asyncio.sleep(self._pause)
                await self._say(events)
            else:
                await self._socket.wait()

    async def _part(self) -> None:
        if self._closing == LOST:
            end(self._request)
        elif self._closing is not None:
            await self._socket.close(*self._closing)
        elif self._socket.closed_with is None:
            raise ConnectionResetError("the client went away")
        else:
            await self._socket.linger()
        self._entry.closed_with = self._socket.closed_with

    # Receiving

    def _arrived(self, message: str | bytes) -> None:
        self._entry.messages.append(_parsed(message))
        self._record.notify()

    def _answers(self, message: str | bytes) -> list[Event]:
        event = _parsed(message)
        if is_object(event):
            return self._session.handle(event)
        kind = "binary" if isinstance(message, bytes) else "no JSON object"
        return [self._session.error_event(f"a message is {kind}; expected an event in JSON", "invalid_json")]

    # Sending

    async def _say(self, events: Iterable[Event | str | bytes]) -> None:
        for event in events:
            await self._socket.send(self._written(event) if isinstance(event, dict) else event)
            self._sent += 1
            if isinstance(event, dict):
                self._kinds.add(str(event.get("type")))
            await self._apply_due_faults()
            if self._closing is not None or self._is_cut:
                return

    async def _apply_due_faults(self) -> None:
        """Do what is due after the event that was sent last."""
        for fault in [each for each in self._timed if self._is_due(each.after)]:
            self._timed.remove(fault)
            if isinstance(fault, MessageFault):
                await self._socket.send(fault.content)
            elif isinstance(fault, ExpiredFault):
                message = "your session reached its maximum duration of 60 minutes; open another one"
                await self._send_error(message, _expiry_code(self._entry.path))
                self._closing = (1001, "session expired")
            elif isinstance(fault, CloseFault):
                self._closing = (fault.code, fault.reason)
            else:
                self._is_cut = True
                (reset if fault.reset else end)(self._request)
                return

    def _written(self, event: Event) -> str:
        data = msgspec.json.encode(event)
        for fault in self._altering:
            data = altered_event(data, self._sent, fault)
        return data.decode()

    def _is_due(self, after: Moment) -> bool:
        return after in self._kinds if isinstance(after, str) else self._sent >= after

    async def _send_error(self, message: str, code: str) -> None:
        await self._socket.send(msgspec.json.encode(self._session.error_event(message, code)).decode())


def _behaviour(faults: list[SocketFault]) -> WireBehaviour:
    fragments, slow = _one(faults, FragmentsFault), _one(faults, SlowFault)
    return WireBehaviour(
        compression=_one(faults, CompressionFault) is not None,
        ignores_close=_one(faults, IgnoreCloseFault) is not None,
        fragment=fragments.size if fragments else None,
        piece=slow.size if slow else None,
        pause=slow.seconds if slow else 0.0,
    )


def _one(faults: list[SocketFault], kind: type[FaultT]) -> FaultT | None:
    return next((each for each in faults if isinstance(each, kind)), None)


def _expiry_code(path: str) -> str:
    return "websocket_connection_limit_reached" if path == "/responses" else "session_expired"


def _parsed(message: str | bytes) -> Any:
    """A text message as JSON; as it came if it is none, or binary."""
    if isinstance(message, bytes):
        return message
    try:
        return msgspec.json.decode(message)
    except msgspec.DecodeError:
        return message
