"""The open connections: numbered, counted, and closed together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from aiohttp.web import RequestHandler

    from .app import App

__all__ = ["Listener"]

POLL = 0.001
CLOSE_TIMEOUT = 3.0


class Listener(web.Server):
    """aiohttp's low-level server: it makes a protocol for each connection. One a run."""

    def __init__(self, app: App) -> None:
        # Handlers are cancelled when their client leaves: that is how a disconnect is noticed at once.
        super().__init__(app.handle, handler_cancellation=True, access_log=None)
        self._app = app

    def connection_made(self, handler: RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        self._app.connections_made += 1
        self._app.connections[handler] = self._app.connections_made

    def connection_lost(self, handler: RequestHandler, exc: BaseException | None = None) -> None:
        super().connection_lost(handler, exc)
        # asyncio closes the socket after this call: only then is the connection gone for its client, too.
        asyncio.get_running_loop().call_soon(self._forget, handler)

    def _forget(self, handler: RequestHandler) -> None:
        self._app.connections.pop(handler, None)
        self._app.record.notify()

    def drop_connections(self) -> None:
        """Close all connections at once, answered or not."""
        for handler in self.connections:
            if handler.transport is not None:
                handler.transport.abort()

    async def close(self) -> None:
        """Close all connections and wait until nothing of them is left."""
        # Connections accepted in this very turn of the loop get their protocol first.
        await asyncio.sleep(0)
        async with asyncio.timeout(CLOSE_TIMEOUT):
            while self.connections or self._app.connections:
                self.drop_connections()
                await asyncio.sleep(POLL)
