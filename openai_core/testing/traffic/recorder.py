"""A proxy that writes down what passes through it: requests go on to a real server, and what it answers comes back."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..engine.addresses import PREFIX
from ..engine.answers import Answer, BrokenOff, LiveAnswer, PlainAnswer, Refusal
from ..engine.record import RecordedRequest
from .journal import Journal
from .masking import credentials_in, masked_body, masked_headers, masked_query
from .recording import Event, Exchange, Request, Response

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession

__all__ = ["Recorder", "cut_events"]

_HOP: Final = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",  # codespell:ignore te
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that belong to one connection, or to how a body was written on it."""
_STREAM: Final = "text/event-stream"


class Recorder:
    """Sends requests on, and adds each exchange to a journal when it has ended.

    Args:
        journal: where exchanges are written.
        upstream: the base URL of the real server, as a client would be given it.

    Raises:
        ValueError: it is no URL.
    """

    def __init__(self, journal: Journal, upstream: str) -> None:
        parts = urlsplit(upstream)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError(f"upstream is {upstream!r}; expected a base URL, as https://api.openai.com/v1")
        self._journal = journal
        self._upstream = upstream.rstrip("/")
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._session: ClientSession | None = None

    @property
    def path(self) -> Path:
        return self._journal.path

    async def respond(self, request: RecordedRequest) -> Answer:
        import aiohttp
        from yarl import URL

        if request.body_length > len(request.body):
            raise Refusal(413, f"the body has {request.body_length} bytes, which is more than can be recorded")
        headers = [(name, value) for name, value in request.headers.items() if name not in _HOP]
        try:
            response = await self._client().request(
                request.method,
                URL(self._url(request.target), encoded=True),
                data=request.body or None,
                headers=headers,
                allow_redirects=False,
            )
            if response.content_type == _STREAM:
                return self._stream(request, response)
            async with response:
                body = await response.read()
        except (aiohttp.ClientError, OSError) as exc:
            message = f"{self._origin} could not be reached, or broke off: {exc!r}; nothing was recorded"
            raise Refusal(502, message, type="server_error", code="upstream_failed") from None
        kept = _headers(response)
        self._write(request, Response(response.status, masked_headers(kept), self._masked(request, body)))
        return PlainAnswer(body, response.status, _content_type(kept), dict(kept))

    def rewind(self) -> None:
        """Nothing: what is written stays."""

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    # -- streams

    def _stream(self, request: RecordedRequest, response: ClientResponse) -> LiveAnswer:
        kept = _headers(response)
        return LiveAnswer(lambda: self._events(request, response), response.status, _content_type(kept), dict(kept))

    async def _events(self, request: RecordedRequest, response: ClientResponse) -> AsyncGenerator[bytes, None]:
        """Pass events on as they come; written down are those that came, also if the client leaves."""
        import aiohttp

        begun = time.monotonic()
        events: list[Event] = []
        complete = False
        rest = b""
        try:
            async for data in response.content.iter_any():
                found, rest = cut_events(rest + data)
                for event in found:
                    at = round(time.monotonic() - begun, 3)
                    events.append(Event(at, self._masked(request, event)))
                    yield event
            if rest:
                events.append(Event(round(time.monotonic() - begun, 3), self._masked(request, rest)))
                yield rest
            complete = True
        except (aiohttp.ClientError, OSError) as exc:
            raise BrokenOff(f"{self._origin} broke off") from exc
        finally:
            headers = masked_headers(_headers(response))
            try:
                self._write(request, Response(response.status, headers, b"", tuple(events), complete))
            finally:
                response.close()

    # -- what is written

    def _write(self, request: RecordedRequest, response: Response) -> None:
        self._journal.add(Exchange(asked(request), response))

    def _masked(self, request: RecordedRequest, body: bytes) -> bytes:
        return masked_body(body, credentials_in(request.headers), of_request=False)

    # -- the way there

    def _url(self, target: str) -> str:
        below = target.removeprefix(PREFIX) if target.startswith(PREFIX + "/") else None
        return self._origin + target if below is None else self._upstream + below

    def _client(self) -> ClientSession:
        import aiohttp

        if self._session is None:
            # What it decodes is written down as it reads, and a stream may be silent for long.
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None), trust_env=True)
        return self._session


def asked(request: RecordedRequest) -> Request:
    """A request as it is written down, and as it is looked for: without its secrets."""
    path = request.target.partition("?")[0]
    headers = masked_headers((name, value) for name, value in request.headers.items() if name not in _HOP)
    body = masked_body(request.body, credentials_in(request.headers), of_request=True)
    return Request(request.method, path, masked_query(request.query_string), headers, body)


def cut_events(data: bytes) -> tuple[list[bytes], bytes]:
    """The events in a part of a stream, each with the empty line that ends it, and what is left of the next one."""
    events: list[bytes] = []
    start = at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        if end < 0:
            break
        line, at = data[at:end], end + 1
        if line in (b"", b"\r"):
            events.append(data[start:at])
            start = at
    return events, data[start:]


def _headers(response: ClientResponse) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in response.headers.items() if name.lower() not in _HOP]


def _content_type(headers: list[tuple[str, str]]) -> str:
    return dict(headers).get("content-type", "application/octet-stream")
