"""A server that sends what it is told, byte by byte, and says how connections ended. The standard library alone."""

from __future__ import annotations

import contextlib
import itertools
import re
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Final, Self

__all__ = ["Act", "FaultServer", "Link", "Play", "Script"]

_LONG: Final = 30.0
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Act(Enum):
    """What can be done to a connection but sending."""

    RESET = "reset"
    STALL = "stall"
    CLOSE = "close"
    WAIT = "wait"
    """Until the caller has been given what was sent: else it depends on packets what a client sees first."""


@dataclass(frozen=True)
class Script:
    """How one request is answered. Without an act at the end the connection stays open for another request."""

    steps: list[bytes | Act]
    half: bool = False
    """Read no more than half of the request's body before."""


@dataclass
class Link:
    """One connection, as the server sees it."""

    faulty: bool = False
    """Whether the fault struck here."""
    ended: threading.Event = field(default_factory=threading.Event)
    """The client has closed it, or the server has reset it."""


@dataclass
class Play:
    """What is answered to the requests of one client, and what became of them."""

    script: Callable[[str], tuple[Script, bool]]
    """From a request's target: the answer, and whether it is faulty."""
    given: threading.Event
    """Set when the caller has been given what was sent."""
    targets: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


class FaultServer:
    """Listens on loopback, with a thread for each connection. Many plays run at once, told apart by their paths."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._plays: dict[str, Play] = {}
        self._numbers = itertools.count()
        self._socks: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        with socket.socket() as waker:  # closing a listener does not end accept() everywhere
            waker.connect(self._listener.getsockname())
        self._threads[0].join(_LONG)
        self._listener.close()
        for sock in self._socks:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_LONG)

    def add(self, play: Play) -> str:
        """Put a play on; gives the base URL for its client."""
        name = f"play{next(self._numbers)}"
        self._plays[name] = play
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/{name}/v1"

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="fault server", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self._closing:
                sock.close()
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._socks.append(sock)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        link = Link()
        with sock, contextlib.suppress(OSError):  # the client went away
            received = bytearray()
            while (target := _read_head(sock, received)) is not None:
                if not self._answer(sock, link, target, received):
                    break
        link.ended.set()

    def _answer(self, sock: socket.socket, link: Link, target: str, received: bytearray) -> bool:
        """Say whether the connection stays open."""
        play = self._plays[target.split("/")[1]]
        with self._lock:
            play.targets.append(target)
            if link not in play.links:
                play.links.append(link)
            script, link.faulty = play.script(target)
        _read_body(sock, received, half=script.half)
        for step in script.steps:
            match step:
                case Act.RESET:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return False
                case Act.CLOSE | Act.STALL:
                    if step is Act.CLOSE:
                        sock.shutdown(socket.SHUT_WR)
                    while sock.recv(65536):
                        pass
                    return False
                case Act.WAIT:
                    play.given.wait(_LONG)
                case bytes():
                    sock.sendall(step)
        return True


def _read_head(sock: socket.socket, received: bytearray) -> str | None:
    """The target of the next request, with its head left in `received`; None at the end of the connection."""
    while b"\r\n\r\n" not in received:
        data = sock.recv(65536)
        if not data:
            return None
        received += data
    return received.split(b" ", 2)[1].decode()


def _read_body(sock: socket.socket, received: bytearray, *, half: bool) -> None:
    """Take one request off `received`, all of it or half of its body."""
    head, _, _ = received.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    wanted = 0 if length is None else int(length[1])
    end = len(head) + 4 + (wanted // 2 if half else wanted)
    chunked = b"transfer-encoding: chunked" in head.lower()
    while len(received) < end or (chunked and not received.endswith(b"0\r\n\r\n")):
        data = sock.recv(65536)
        if not data:
            raise ConnectionError("the client went away inside a request's body")
        received += data
        if chunked and half:
            break
    del received[: len(received) if chunked else end]
