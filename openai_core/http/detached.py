"""Requests and responses apart from their connection: one not answered, one that was pickled, one with another body."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING

from .transports.base import TransportRequest, TransportResponse

if TYPE_CHECKING:
    import httpx

__all__ = ["DetachedResponse", "RequestOnly", "ResponseWrapper"]


class ResponseWrapper:
    """The head of another response. Subclasses provide a body of their own."""

    __slots__ = ("_response",)

    def __init__(self, response: TransportResponse) -> None:
        self._response = response

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    @property
    def raw_headers(self) -> Sequence[tuple[bytes, bytes]]:
        return self._response.raw_headers

    @property
    def http_version(self) -> str:
        return self._response.http_version


class RequestOnly:
    """A request without a response."""

    __slots__ = ("request",)

    def __init__(self, request: TransportRequest) -> None:
        self.request = request

    def httpx_request(self) -> httpx.Request:
        """The request as an `httpx.Request`; secrets in URL and headers are blanked, a streamed body is left out."""
        import httpx

        from ..redaction import redacted_headers, redacted_url

        body = self.request.body
        return httpx.Request(
            self.request.method,
            redacted_url(self.request.url),
            headers=redacted_headers(self.request.headers.items()),
            content=body if isinstance(body, bytes) else None,
        )

    def picklable(self) -> RequestOnly:
        """A copy without credentials and without a body that cannot be pickled."""
        from ..redaction import redacted_headers, redacted_url

        request = self.request
        body = request.body if isinstance(request.body, bytes) else None
        headers = dict(redacted_headers(request.headers.items()))
        return RequestOnly(TransportRequest(request.method, redacted_url(request.url), headers, body, request.timeout))


class DetachedResponse:
    """The head of a response that was pickled."""

    __slots__ = ("http_version", "raw_headers", "status")

    def __init__(self, status: int, raw_headers: tuple[tuple[bytes, bytes], ...], http_version: str) -> None:
        self.status = status
        self.raw_headers = raw_headers
        self.http_version = http_version

    @property
    def headers(self) -> Mapping[str, str]:
        import httpx

        return httpx.Headers(list(self.raw_headers))

    async def read(self) -> bytes:
        return b""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        return
        yield b""

    async def aclose(self) -> None:
        return
