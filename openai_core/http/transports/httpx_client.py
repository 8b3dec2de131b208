"""Send requests through an `httpx.AsyncClient` of the user, by its public interface."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import anyio

from ..timeout import Timeout
from .base import TransportRequest, TransportResponse
from .httpx_errors import is_failure, map_error
from .iteration import Chunks, exhaust
from .upload import SMALL, Upload

__all__ = ["ClientSender", "StreamedResponse"]

_CLOSE_SECONDS = 2.0


class ClientSender:
    """Sends by `build_request` and `send`, so that the client's headers, cookies, hooks, mounts and auth take effect.

    Any class with that interface will do; none is imported here.
    """

    __slots__ = ("_limits", "_timeout", "client")

    def __init__(self, client: Any) -> None:
        self.client = client
        self._timeout: Timeout | None = None
        self._limits: dict[str, float | None] = {}

    async def send(self, request: TransportRequest) -> TransportResponse:
        """Send one request and return when the response's head is there.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
        """
        if self.client.is_closed:
            raise RuntimeError(f"cannot send {request!r}: the http_client that was passed in is closed")
        timeout = request.timeout
        if timeout is not self._timeout:
            self._limits = {
                "connect": timeout.connect,
                "read": timeout.read,
                "write": timeout.write,
                "pool": timeout.pool,
            }
            self._timeout = timeout
        headers = [(name.encode(), value.encode()) for name, value in request.headers.items()]
        body, upload = request.body, None
        content: Any = body
        if body is not None and not (isinstance(body, bytes) and len(body) <= SMALL):
            upload = Upload(body, request)
            content = upload.pieces()
            if upload.length is not None:
                headers.append((b"content-length", str(upload.length).encode()))
        try:
            built = self.client.build_request(
                request.method, request.url, headers=headers, content=content, extensions={"timeout": self._limits}
            )
            response = await self.client.send(built, stream=True, follow_redirects=False)
        except Exception as exc:
            if upload is not None and upload.error is not None:
                raise upload.error from upload.error.__cause__
            if is_failure(exc):
                raise map_error(exc, request, answered=False) from exc
            raise
        return StreamedResponse(response, request)


class StreamedResponse:
    """A response of the client whose body is still to come."""

    __slots__ = ("_body", "_chunks", "_open", "_request", "_response")

    def __init__(self, response: Any, request: TransportRequest) -> None:
        self._response = response
        self._request = request
        self._body: bytes | None = None
        self._chunks: AsyncIterator[bytes] | None = None
        self._open = True

    @property
    def status(self) -> int:
        status: int = self._response.status_code
        return status

    @property
    def headers(self) -> Mapping[str, str]:
        headers: Mapping[str, str] = self._response.headers
        return headers

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        raw: Sequence[tuple[bytes, bytes]] = self._response.headers.raw
        return raw

    @property
    def http_version(self) -> str:
        version: str = self._response.http_version
        return version

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open or self._chunks is not None:
            raise RuntimeError(f"cannot read the response of {self._request!r}: it is closed or was iterated over")
        try:
            body: bytes = await self._response.aread()
        except BaseException as exc:
            await self.aclose()
            if is_failure(exc):
                raise map_error(exc, self._request, answered=True) from exc
            raise
        self._open = False
        self._body = body
        return body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return Chunks(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        if self._chunks is None:
            self._chunks = self._response.aiter_bytes()
            assert self._chunks is not None, "it was just set"
        try:
            async for chunk in self._chunks:
                if chunk:
                    return chunk
        except BaseException as exc:
            await self.aclose()
            if is_failure(exc):
                raise map_error(exc, self._request, answered=True) from exc
            raise
        self._open = False
        await self._response.aclose()
        return b""

    async def aclose(self) -> None:
        if not self._open:
            return
        self._open = False
        with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
            await self._response.aclose()
            if self._chunks is not None:
                await exhaust(self._chunks)

    def __repr__(self) -> str:
        return f"<StreamedResponse {self.status}{'' if self._open else ' closed'}>"
