"""Send requests through an `httpx.AsyncClient` of the user, by its public interface."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from ...body import SingleChunk
from ..base import TransportRequest, TransportResponse
from ..request_head import encoded_headers
from ..response_head import check_response
from ..upload import SMALL_BODY, Upload
from .errors import is_failure, map_error
from .response import CLOSE_SECONDS, ClientResponse

if TYPE_CHECKING:
    from ....net.closing import LoopCloser
    from ....net.proxy import Proxy

__all__ = ["ClientSender", "build"]


class ClientSender:
    """Sends by `build_request` and `send`, so that the client's headers, cookies, hooks, mounts and auth take effect.

    Any class with that interface will do; none is imported here.
    """

    __slots__ = ("_stream_class", "client")

    def __init__(self, client: Any) -> None:
        self.client = client
        self._stream_class = _stream_class(client)

    async def send(
        self,
        request: TransportRequest,
        *,
        proxy: Proxy | None = None,
        closer: LoopCloser | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> TransportResponse:
        """Send one request and return when the response's head is there.

        Args:
            request: The request.
            proxy: The proxy that the client uses, for the messages of errors.
            closer: Closes a response that is garbage collected before it is closed; None leaves that to the client.
            on_end: Called once, when a response that was returned is closed.

        Raises:
            TransportError: nothing usable came back; the connection is closed.
            ValueError: the request cannot be written as HTTP.
        """
        if self.client.is_closed:
            raise RuntimeError(f"cannot send {request}: the http_client that was passed in is closed; pass an open one")
        upload = None
        body = request.body
        if body is not None and not (isinstance(body, bytes) and len(body) <= SMALL_BODY):
            upload = Upload(body, request)
        try:
            built = build(self.client, request, body if upload is None else upload, upload)
            if self._stream_class is not None:
                if upload is not None:
                    built.stream = self._stream_class(partial(aiter, upload))
                elif isinstance(body, bytes):
                    built.stream = self._stream_class(partial(SingleChunk, body))
            response = await self.client.send(built, stream=True, follow_redirects=False)
        except Exception as exc:
            if upload is not None and upload.error is not None:
                raise upload.error from upload.error.__cause__
            if is_failure(exc):
                raise map_error(exc, request, answered=False, proxy=proxy) from exc
            raise
        finally:
            if upload is not None:
                await upload.aclose()
        try:
            check_response(request, response.status_code, response.headers.raw, response.reason_phrase)
        except BaseException:
            with anyio.move_on_after(CLOSE_SECONDS, shield=True):
                await response.aclose()
            raise
        return ClientResponse(response, request, closer, on_end)


def build(client: Any, request: TransportRequest, content: Any, upload: Upload | None) -> Any:
    """Have the client make its own kind of request.

    Args:
        client: The client.
        request: What is to be sent.
        content: Its body as the client takes it.
        upload: What makes the content, if it is not sent in one go.
    """
    timeout = request.timeout
    headers = encoded_headers(request.headers)
    if upload is not None and upload.length is not None:
        headers.append((b"content-length", str(upload.length).encode()))
    limits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool}
    return client.build_request(
        request.method, request.url, headers=headers, content=content, extensions={"timeout": limits}
    )


def _stream_class(client: Any) -> Any:
    """A subclass of the library's `AsyncByteStream` that iterates without an async generator.

    The library's own uses one, which is left to the event loop's hooks when sending fails.
    """
    for base in type(client).__mro__:
        library = sys.modules.get(base.__module__.partition(".")[0])
        kind = getattr(library, "AsyncByteStream", None)
        if kind is not None:
            return type("BodyStream", (kind,), {"__init__": _set_body, "__aiter__": _get_body})
    return None


def _set_body(self: Any, iterate: Callable[[], AsyncIterator[bytes]]) -> None:
    self.iterate = iterate


def _get_body(self: Any) -> AsyncIterator[bytes]:
    iterator: AsyncIterator[bytes] = self.iterate()
    return iterator
