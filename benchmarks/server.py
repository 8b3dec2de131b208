"""The one server that every contender talks to: `python -m benchmarks.server` prints its port and serves until EOF.

A bare `asyncio.Protocol` with answers made beforehand, so that the client under test and not the server is the limit
(`bench_ceiling.py` measures by how much). A route is the first part of the path, the rest is what a client appends to
its base URL: `POST /chat-stream/v1/chat/completions`. What a connection asks first is examined, so that a client which
sends something else than it should gets an error and no reading.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final

from . import payloads, websocket_server
from .websocket_server import WebsocketProtocol, accepted

__all__ = ["main"]

Answer = Callable[[asyncio.WriteTransport], None]

_CONTENT_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_AUTHORIZED: Final = re.compile(rb"\r\nauthorization: *bearer " + payloads.API_KEY.encode() + rb"\r\n", re.IGNORECASE)
_CHUNK_BYTES: Final = 16_384
"""Size of a HTTP chunk where a stream is written in large pieces; events are cut wherever a piece ends."""
_VARIANTS: Final = 64
"""Different answers that a plain route gives in turn."""


class BenchmarkProtocol(asyncio.Protocol):
    """One keep-alive connection: find the end of each request, write the route's answer."""

    def __init__(self, routes: dict[bytes, Answer], websockets: dict[bytes, bytes]) -> None:
        self._routes = routes
        self._websockets = websockets
        self._buffer = b""
        self._examined = False
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write answers to."""
        assert isinstance(transport, asyncio.Transport), "a stream server gives transports that read and write"
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every complete request in what has arrived; keep the rest."""
        if self._buffer:
            data = self._buffer + data
        while (end := data.find(b"\r\n\r\n")) >= 0:
            length = _CONTENT_LENGTH.search(data, 0, end + 2)
            stop = end + 4 + (int(length[1]) if length else 0)
            if len(data) < stop:
                break
            self._answer(data[: end + 2], data[end + 4 : stop])
            data = data[stop:]
        self._buffer = data

    def _answer(self, head: bytes, body: bytes) -> None:
        target = head.split(b" ", 2)[1]
        frames = self._websockets.get(target.partition(b"?")[0])
        if frames is not None and _AUTHORIZED.search(head):
            self._transport.write(accepted(head))
            self._transport.set_protocol(WebsocketProtocol(self._transport, frames))
            return
        answer = self._routes.get(target)
        problem = f"no route {target!r}" if answer is None else ""
        if not problem and not self._examined:
            problem = _examine(head, body)
            self._examined = True
        if problem or answer is None:
            self._transport.write(_plain(b"400 Bad Request", json.dumps({"error": {"message": problem}}).encode()))
            self._transport.close()
        else:
            answer(self._transport)


def _examine(head: bytes, body: bytes) -> str:
    """Say what is wrong with a request, or nothing."""
    if not head.startswith(b"POST "):
        return f"expected POST, got {head[:20]!r}"
    if not _AUTHORIZED.search(head):
        return "expected the API key as a bearer token"
    try:
        asked: dict[str, Any] = json.loads(body)
    except ValueError as error:
        return f"expected a JSON body: {error}"
    target = head.split(b" ", 2)[1]
    expected: dict[str, Any] = {"model": payloads.MODEL}
    expected |= {"input": payloads.PROMPT} if target.endswith(b"/responses") else {"messages": payloads.MESSAGES}
    expected |= {"stream": True} if b"stream" in target else {}
    wrong = {name: asked.get(name) for name, value in expected.items() if asked.get(name) != value}
    return f"unexpected parameters {wrong}" if wrong else ""


def _plain(status: bytes, body: bytes) -> bytes:
    return (
        b"HTTP/1.1 " + status + b"\r\ndate: Mon, 24 Nov 2025 12:00:00 GMT\r\ncontent-type: application/json\r\n"
        b"x-request-id: req_benchmark\r\nopenai-processing-ms: 12\r\ncontent-length: %d\r\n\r\n" % len(body)
    ) + body


_STREAM_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\ndate: Mon, 24 Nov 2025 12:00:00 GMT\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"x-request-id: req_benchmark\r\nopenai-processing-ms: 12\r\ntransfer-encoding: chunked\r\n\r\n"
)


def _chunked(piece: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(piece), piece)


def _in_turn(make: Callable[[int], bytes], variants: int) -> Answer:
    """Answer with one of several bodies, so that no client can profit from equal ones."""
    answers: Iterator[bytes] = itertools.cycle([_plain(b"200 OK", make(number)) for number in range(variants)])
    return lambda transport: transport.write(next(answers))


def _in_large_writes(events: list[bytes]) -> Answer:
    whole = b"".join(events)
    pieces = [whole[start : start + _CHUNK_BYTES] for start in range(0, len(whole), _CHUNK_BYTES)]
    wire = _STREAM_HEAD + b"".join(map(_chunked, pieces)) + b"0\r\n\r\n"
    return lambda transport: transport.write(wire)


def _in_small_writes(events: list[bytes]) -> Answer:
    """Each event is a chunk and a write of its own, as servers send tokens; the socket's buffer may join some."""
    wire = [_STREAM_HEAD, *map(_chunked, events), b"0\r\n\r\n"]

    def answer(transport: asyncio.WriteTransport) -> None:
        for piece in wire:
            transport.write(piece)

    return answer


def _routes() -> dict[bytes, Answer]:
    chat, responses = b"/v1/chat/completions", b"/v1/responses"
    return {
        b"/plain" + chat: _in_turn(payloads.chat_answer, _VARIANTS),
        b"/parse" + chat: _in_turn(payloads.parse_answer, _VARIANTS),
        b"/logprobs" + chat: _in_turn(payloads.logprobs_answer, 4),
        b"/every-kind" + responses: _in_turn(payloads.every_kind_answer, _VARIANTS),
        b"/stream" + chat: _in_large_writes(payloads.chat_stream()),
        b"/stream-small" + chat: _in_small_writes(payloads.chat_stream()),
        b"/stream-unknown" + chat: _in_large_writes(payloads.chat_stream(unknown=True)),
        b"/stream" + responses: _in_large_writes(payloads.responses_stream()),
        b"/stream-small" + responses: _in_small_writes(payloads.responses_stream()),
        b"/stream-unknown" + responses: _in_large_writes(payloads.responses_stream(unknown=True)),
    }


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    routes, websockets = _routes(), websocket_server.routes()
    server = await loop.create_server(lambda: BenchmarkProtocol(routes, websockets), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await loop.run_in_executor(None, sys.stdin.read)  # whoever started us closes our input when done


def main() -> None:
    """Serve on a free port of the loopback until standard input is closed."""
    asyncio.run(_serve())


if __name__ == "__main__":
    main()
