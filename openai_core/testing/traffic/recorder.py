"""A proxy that writes down what passes through it: requests go on to a real server, and what it answers comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..engine.addresses import PREFIX
from ..engine.answers import Answer, BrokenOff, LiveAnswer, PlainAnswer, Refusal
from ..engine.record import RecordedRequest
from ..sockets.session import Line
from .journal import Journal
from .masking import credentials_in, masked_body, masked_headers, masked_query
from .recording import Closed, Event, Exchange, Message, Request, Response
from .source import Opened

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession

    from .relayed import RelayedSession

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
        "sec-websocket-accept",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-protocol",  # browsers send their keys in it
        "sec-websocket-version",
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
        self._relays: dict[asyncio.Task[None], RelayedSession] = {}

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
            raise self._unreachable(exc) from None
        kept = _headers(response)
        self._write(request, Response(response.status, masked_headers(kept), self._masked(request, body)))
        return PlainAnswer(body, response.status, _content_type(kept), dict(kept))

    def rewind(self) -> None:
        """Nothing: what is written stays."""

    async def aclose(self) -> None:
        for relayed in list(self._relays.values()):
            relayed.leave()
        if self._relays:
            await asyncio.wait(list(self._relays))
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    # Streams

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

    # Websockets

    async def converse(self, request: RecordedRequest, line: Line) -> Opened | Answer:
        from websockets.exceptions import InvalidStatus, WebSocketException

        from .relayed import RelayedSession, connect

        headers = [(name, value) for name, value in request.headers.items() if name not in _HOP]
        try:
            upstream = await connect(self._url(request.target), request, headers)
        except InvalidStatus as exc:
            refused = exc.response
            kept = _without_hop(refused.headers.raw_items())
            body = bytes(refused.body or b"")
            self._write(request, Response(refused.status_code, masked_headers(kept), self._masked(request, body)))
            return PlainAnswer(body, refused.status_code, _content_type(kept), dict(kept))
        except (WebSocketException, OSError, TimeoutError) as exc:
            raise self._unreachable(exc) from None
        answered = upstream.response
        kept = _without_hop(answered.headers.raw_items()) if answered is not None else []

        def ended(messages: tuple[Message, ...], closed: Closed | None) -> None:
            written = tuple(self._without_secrets(request, each) for each in messages)
            self._write(request, Response(101, masked_headers(kept), messages=written, closed=closed))

        relayed = RelayedSession(upstream, line, ended)
        self._relays[relayed.task] = relayed
        relayed.task.add_done_callback(self._relays.pop)
        chosen = {"sec-websocket-protocol": upstream.subprotocol} if upstream.subprotocol else {}
        return Opened(relayed, {**dict(kept), **chosen})

    def _without_secrets(self, request: RecordedRequest, message: Message) -> Message:
        given, known = message.data, credentials_in(request.headers)
        if isinstance(given, bytes):
            return Message(message.at, message.from_client, masked_body(given, known, of_request=message.from_client))
        masked = masked_body(given.encode(), known, of_request=message.from_client).decode()
        return Message(message.at, message.from_client, masked)

    # What is written

    def _write(self, request: RecordedRequest, response: Response) -> None:
        self._journal.add(Exchange(asked(request), response))

    def _masked(self, request: RecordedRequest, body: bytes) -> bytes:
        return masked_body(body, credentials_in(request.headers), of_request=False)

    # The way there

    def _unreachable(self, exc: Exception) -> Refusal:
        message = f"{self._origin} could not be reached, or broke off: {exc!r}; nothing was recorded"
        return Refusal(502, message, type="server_error", code="upstream_failed")

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
    return _without_hop(response.headers.items())


def _without_hop(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in headers if name.lower() not in _HOP]


def _content_type(headers: list[tuple[str, str]]) -> str:
    return dict(headers).get("content-type", "application/octet-stream")
