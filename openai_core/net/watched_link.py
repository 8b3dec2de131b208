"""Links over sockets that an asyncio event loop watches for as long as they are open, not for each message anew."""

from __future__ import annotations

import socket
from collections.abc import Generator
from types import coroutine
from typing import TYPE_CHECKING

from .links import PIECE, LinkAborted, SocketLink
from .per_loop import running_library
from .sockets import Waits
from .wakeup import Wakeup

if TYPE_CHECKING:
    import asyncio

__all__ = ["WatchedLink", "link_over"]


def link_over(sock: socket.socket, waits: Waits) -> SocketLink:
    """Return a link over a connected socket that does not block, of the kind that costs least in the running loop."""
    if running_library() == "asyncio":
        import asyncio

        link = WatchedLink(sock, waits, asyncio.get_running_loop())
        if link.watch():
            return link
    return SocketLink(sock, waits)


class WatchedLink(SocketLink):
    """A link that stays registered with its event loop.

    Registering and unregistering a socket are two system calls, and asyncio's own work for them costs more than those.
    So the loop goes on watching after a message was received, until there is input that nobody waits for: that stays in
    the socket, and the loop watches again when somebody does.
    """

    __slots__ = ("_arrived", "_loop", "_wakeup")

    def __init__(self, sock: socket.socket, waits: Waits, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(sock, waits)
        self._loop = loop
        self._wakeup = Wakeup(loop)
        self._arrived: bytes | OSError | None = None  # taken by whoever waits, unless that was cancelled just then

    def watch(self) -> bool:
        """Have the loop watch for input. False if it watches no sockets, as asyncio's default one on Windows."""
        try:
            self._loop.add_reader(self._sock.fileno(), self._on_readable)
        except NotImplementedError:
            return False
        self.is_watched = True
        return True

    @coroutine
    def receive(self) -> Generator[Wakeup, None, bytes]:  # pyright: ignore[reportIncompatibleMethodOverride]
        wakeup = self._wakeup
        if wakeup.waiting is not None:
            raise RuntimeError("two tasks cannot receive over one connection at once")
        if self._closed:
            raise LinkAborted
        if self._arrived is None:
            if not self.is_watched:
                self.watch()
            yield wakeup
            if self._closed:
                raise LinkAborted
        arrived, self._arrived = self._arrived, None
        if type(arrived) is not bytes:
            assert isinstance(arrived, OSError), "somebody was woken because of it"
            raise arrived
        return arrived

    def receive_nowait(self) -> bytes | None:
        arrived, self._arrived = self._arrived, None
        if arrived is None:
            return super().receive_nowait()
        if isinstance(arrived, OSError):
            raise arrived
        return arrived

    def close(self) -> None:
        if not self._closed:
            self._unwatch()
            super().close()
            self._wakeup.wake_soon()

    def _on_readable(self) -> None:
        wakeup = self._wakeup
        if wakeup.waiting is None:
            self._unwatch()
            return
        try:
            self._arrived = self._sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as exc:
            self._arrived = exc
        wakeup.wake()

    def _unwatch(self) -> None:
        if self.is_watched:
            self.is_watched = False
            if not self._loop.is_closed():  # which has forgotten all sockets
                self._loop.remove_reader(self._sock.fileno())
