"""aiohttp's connection, which also tells who reads a body that what came of it cannot be parsed."""

from __future__ import annotations

from typing import Any

from aiohttp import ClientPayloadError
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError

__all__ = ["Handler"]


class Handler(ResponseHandler):
    """One connection."""

    def set_exception(self, exc: BaseException, *cause: Any) -> None:
        """Fail; also for who reads the body, who would wait for ever: aiohttp has stopped the clock by now."""
        super().set_exception(exc, *cause)
        payload = self._payload
        if isinstance(exc, HttpProcessingError) and payload is not None and not payload.is_eof():
            payload.set_exception(ClientPayloadError(f"the body cannot be parsed: {exc.message}"), exc)
