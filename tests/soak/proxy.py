"""A TCP proxy that does to connections what networks do: delays, thin lines, resets, cuts, stalls. Knows no HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from collections import Counter, deque
from collections.abc import Callable
from types import TracebackType
from typing import Final

from .fate import Fate, Weather, fate_of

__all__ = ["ChaosProxy"]

_HIGH: Final = 256 * 1024
"""Bytes that wait in one direction of a connection before no more are read."""
_TICK: Final = 0.05
"""Seconds between two pieces on a connection with limited bandwidth."""
_BACKLOG: Final = 4096


class ChaosProxy:
    """Forwards connections to a port of this machine, each as its fate has it. `async with`, in asyncio.

    Args:
        port: where to.
        weather: how bad it gets.
        seed: decides the fates: the n-th connection meets the same one in each run.
    """

    def __init__(self, port: int, *, weather: Weather | None = None, seed: int = 0) -> None:
        self.target = port
        self.weather = weather or Weather()
        self.seed = seed
        self.counts: Counter[str] = Counter()
        """Connections, bytes `up` and `down`, and the blows that struck, by name."""
        self.links: set[Link] = set()
        """Connections that are open."""
        self.is_calm = False
        """Whether new connections are spared."""
        self.tasks: set[asyncio.Task[None]] = set()
        self.when_gone: Callable[[Link], object] | None = None
        """Called with each connection when both its sides have closed."""
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None, "it has a port while it is entered"
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> ChaosProxy:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._link, "127.0.0.1", 0, backlog=_BACKLOG)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None, "it was entered"
        self._server.close()
        for link in list(self.links):
            link.end(reset=True)
        if self.links:
            all_gone = asyncio.Event()
            self.when_gone = lambda link: None if self.links else all_gone.set()
            await all_gone.wait()

    def forget(self, link: Link) -> None:
        """Both sides of a connection have closed."""
        self.links.discard(link)
        if self.when_gone is not None:
            self.when_gone(link)

    def _link(self) -> asyncio.Protocol:
        self.counts["connections"] += 1
        number = self.counts["connections"]
        fate = fate_of(self.weather, self.seed, number)
        link = Link(self, fate.spared() if self.is_calm else fate, random.Random(number))
        self.links.add(link)
        return link.client


class Link:
    """One connection from a client to the server."""

    def __init__(self, proxy: ChaosProxy, fate: Fate, dice: random.Random) -> None:
        self.proxy = proxy
        self.fate = fate
        self.dice = dice
        self.client = _End(self)
        self.server = _End(self)
        self.up = _Lane(self, self.client, self.server)
        self.down = _Lane(self, self.server, self.client)
        self.client.lane, self.server.lane = self.up, self.down
        self._timer: asyncio.TimerHandle | None = None
        self.stands = False
        """Whether nothing goes through."""
        self._struck = fate.blow == "none"

    def begin(self) -> None:
        """The client is there."""
        if self.fate.blow == "refuse":
            self._struck = True
            self.proxy.counts["refuse"] += 1
            self.end(reset=True)
            return
        task = asyncio.get_running_loop().create_task(self._connect())
        self.proxy.tasks.add(task)
        task.add_done_callback(self.proxy.tasks.discard)

    async def _connect(self) -> None:
        try:
            await asyncio.get_running_loop().create_connection(lambda: self.server, "127.0.0.1", self.proxy.target)
        except OSError:
            self.proxy.counts["unreachable"] += 1
            self.end(reset=True)
            return
        if self.client.is_gone:
            self.end()
        self.up.go_on()

    def room(self, lane: _Lane) -> int | None:
        """Bytes that still go through in this direction before the blow; None if none strikes there."""
        if self._struck or (lane is self.up) != self.fate.upward:
            return None
        return max(0, self.fate.after - lane.passed)

    def strike(self) -> None:
        """It is time."""
        fate, loop = self.fate, asyncio.get_running_loop()
        self._struck = True
        self.proxy.counts[fate.blow] += 1
        if fate.blow == "reset":
            self.end(reset=True)
        elif fate.blow == "cut":
            self.end()
        else:
            self.stands = True
            self._timer = loop.call_later(fate.seconds, self._after_standing)

    def _after_standing(self) -> None:
        if self.fate.blow == "stall":
            self.end(reset=True)
        else:
            self.stands = False
            self.up.go_on()
            self.down.go_on()

    def end(self, *, reset: bool = False) -> None:
        """Close both sides; what was delivered to the client arrives, unless it is a reset."""
        if self._timer is not None:
            self._timer.cancel()
        self.up.stop()
        self.down.stop()
        self.client.close(reset=reset)
        self.server.close(reset=True)
        if self.client.is_gone and self.server.is_gone:
            self.proxy.forget(self)

    def lost(self, end: _End) -> None:
        """One side has closed."""
        if end is self.server and not self.client.is_gone and self.down.is_busy and not self._is_over():
            self.down.is_last = True  # the client gets what is on its way
        else:
            self.end()

    def _is_over(self) -> bool:
        return self.fate.blow in ("reset", "cut", "refuse") and self._struck


class _End(asyncio.Protocol):
    """One side of a connection."""

    lane: _Lane

    def __init__(self, link: Link) -> None:
        self._link = link
        self.transport: asyncio.Transport | None = None
        self.is_gone = False
        self._is_wanted = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport), "TCP"
        self.transport = transport
        if not self._is_wanted:
            self.close(reset=True)
        elif self is self._link.client:
            self._link.begin()

    def data_received(self, data: bytes) -> None:
        self.lane.take(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_gone = True
        self._link.lost(self)

    def pause_writing(self) -> None:
        self._link.proxy.counts["waits"] += 1
        self._other_lane().hold()

    def resume_writing(self) -> None:
        self._other_lane().let_go()

    def _other_lane(self) -> _Lane:
        return self._link.down if self is self._link.client else self._link.up

    def close(self, *, reset: bool) -> None:
        self._is_wanted = False
        transport = self.transport
        if transport is None:
            self.is_gone = True  # never there
        elif reset:
            with contextlib.suppress(OSError):  # closed by the other side, just now
                sock: socket.socket = transport.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()


class _Lane:
    """One direction: bytes on their way, each piece with the time at which it arrives."""

    def __init__(self, link: Link, source: _End, target: _End) -> None:
        self._link = link
        self._source = source
        self._target = target
        self._pieces: deque[tuple[float, bytes]] = deque()
        self._waiting = 0
        self._free_at = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._held = False
        self.passed = 0
        self.is_last = False
        """Whether the source has closed, so that the target is closed behind the last piece."""

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return bool(self._pieces)

    def take(self, data: bytes) -> None:
        """The source has sent something."""
        link, fate = self._link, self._link.fate
        now = asyncio.get_running_loop().time()
        at = max(self._free_at, now + fate.latency + fate.jitter * link.dice.random())
        step = max(1, int(min(len(data), fate.bandwidth * _TICK)))
        for start in range(0, len(data), step):
            piece = data[start : start + step]
            at += len(piece) / fate.bandwidth
            self._pieces.append((at, piece))
        self._free_at = at
        self._waiting += len(data)
        if self._waiting > _HIGH:
            self._pause(self._source)
        self.go_on()

    def go_on(self) -> None:
        """Deliver what is due, and see to the rest later."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        link, target = self._link, self._target
        loop = asyncio.get_running_loop()
        while self._pieces and not link.stands and not self._held and target.transport is not None:
            at, piece = self._pieces[0]
            if at > loop.time():
                self._timer = loop.call_at(at, self.go_on)
                return
            self._pieces.popleft()
            self._deliver(piece)
        if self._waiting <= _HIGH:
            self._resume(self._source)
        if self.is_last and not self._pieces:
            link.end()

    def _deliver(self, piece: bytes) -> None:
        link = self._link
        room = link.room(self)
        struck = room is not None and room <= len(piece)
        part = piece[:room] if struck else piece
        transport = self._target.transport
        assert transport is not None, "the caller has looked"
        if part and not transport.is_closing():
            transport.write(part)
        self.passed += len(part)
        self._waiting -= len(piece)
        link.proxy.counts["up" if self is link.up else "down"] += len(part)
        if struck:
            if link.fate.blow in ("pause", "stall") and len(part) < len(piece):
                self._pieces.appendleft((0.0, piece[len(part) :]))
                self._waiting += len(piece) - len(part)
            link.strike()

    def hold(self) -> None:
        """The target takes no more for now."""
        self._held = True
        self._pause(self._source)

    def let_go(self) -> None:
        self._held = False
        self.go_on()

    def stop(self) -> None:
        """Drop what is on its way."""
        if self._timer is not None:
            self._timer.cancel()
        self._pieces.clear()
        self._waiting = 0

    @staticmethod
    def _pause(end: _End) -> None:
        if end.transport is not None and end.transport.is_reading():
            end.transport.pause_reading()

    @staticmethod
    def _resume(end: _End) -> None:
        transport = end.transport
        if transport is not None and not transport.is_closing() and not transport.is_reading():
            transport.resume_reading()
