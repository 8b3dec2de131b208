"""The server from one start to its stop, in one event loop: the caller's, or that of a thread."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ssl

    from .app import App
    from .connections import Listener

__all__ = ["Run"]


_TURNS: Final = 10
"""Turns of a loop in which a connection is accepted, its request read, and its handler begun."""
_TURNS_SECONDS: Final = 1.0


class Run:
    """One run. `open` and `close` belong into its loop; a thread is given `run_in_thread`, which does both."""

    def __init__(self, app: App, sock: socket.socket, ssl_context: ssl.SSLContext | None) -> None:
        self._app = app
        self._sock = sock
        self._ssl = ssl_context
        self.port: int = sock.getsockname()[1]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: asyncio.Server | None = None
        self._listener: Listener | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._stop: asyncio.Event | None = None

    # In its loop

    async def open(self) -> None:
        # Imported here: it brings aiohttp with it.
        from .connections import Listener

        self._loop = asyncio.get_running_loop()
        self._app.stopping = False
        self._listener = Listener(self._app)
        try:
            self._server = await self._loop.create_server(self._listener, sock=self._sock, ssl=self._ssl)
        except BaseException:
            self._sock.close()
            raise

    async def close(self) -> None:
        assert self._server is not None, "closed only after open()"
        assert self._listener is not None, "closed only after open()"
        self._app.stopping = True
        self._server.close()
        await self._listener.close()
        await self._server.wait_closed()
        await self._app.aclose()

    def is_in_own_loop(self) -> bool:
        try:
            return asyncio.get_running_loop() is self._loop
        except RuntimeError:
            return False

    def drop_connections(self) -> None:
        assert self._loop is not None, "used only after open()"
        assert self._listener is not None, "used only after open()"
        self._loop.call_soon_threadsafe(self._listener.drop_connections)

    def take_what_was_sent(self) -> None:
        """Have the loop read what clients have sent so far. From any thread but its own; waits for no response."""
        if self._loop is None or self.is_in_own_loop():
            return
        taken = threading.Event()
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._turn, _TURNS, taken)
            taken.wait(_TURNS_SECONDS)

    def _turn(self, left: int, taken: threading.Event) -> None:
        assert self._loop is not None, "this runs in it"
        if left:
            self._loop.call_soon(self._turn, left - 1, taken)
        else:
            taken.set()

    # In a thread

    def run_in_thread(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        try:
            await self.open()
        except BaseException as exc:
            self._failure = exc
            return
        finally:
            self._ready.set()
        await self._stop.wait()
        await self.close()

    def wait_until_ready(self) -> None:
        self._ready.wait()
        if self._failure is not None:
            raise self._failure

    def stop_from_outside(self) -> None:
        assert self._loop is not None, "stopped only after start()"
        assert self._stop is not None, "run_in_thread made it"
        self._loop.call_soon_threadsafe(self._stop.set)
