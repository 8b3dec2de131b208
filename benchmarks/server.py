"""The one server that every contender talks to: `python -m benchmarks.server FOLDER` prints its ports, and serves.

The second port is for TLS; the authority of its certificate is in `ca.pem` of the folder.

A bare `asyncio.Protocol` with answers made beforehand, so that the client under test and not the server is the limit
(`contenders/ceiling.py` measures by how much). A route is the first part of the path, the rest is what a client appends
to its base URL: `POST /chat-stream/v1/chat/completions`. What a connection asks first is examined, so that a client
which sends something else than it should gets an error and no reading.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import ssl
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from . import payloads, websocket_server
from .paced import PacedStreams
from .websocket_server import WebsocketProtocol, accepted

__all__ = ["main"]

Answer = Callable[[asyncio.WriteTransport], None]

_CONTENT_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_AUTHORIZED: Final = re.compile(rb"\r\nauthorization: *bearer " + payloads.API_KEY.encode() + rb"\r\n", re.IGNORECASE)
_CHUNK_BYTES: Final = 16_384
"""Size of a HTTP chunk where a stream is written in large pieces; events are cut wherever a piece ends."""
_LARGE_BYTES: Final = 1_000_000
"""Size of a body of which only the length is looked at."""
_VARIANTS: Final = 64
"""Different answers that a plain route gives in turn."""


class BenchmarkProtocol(asyncio.Protocol):
    """One keep-alive connection: find the end of each request, write the route's answer."""

    def __init__(self, routes: dict[bytes, Answer], websockets: dict[bytes, bytes]) -> None:
        self._routes = routes
        self._websockets = websockets
        self._buffer = b""
        self._large: bytes | None = None  # the head of a request whose large body is being received
        self._missing = 0  # bytes of that body
        self._examined = False
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to write answers to."""
        assert isinstance(transport, asyncio.Transport), "a stream server gives transports that read and write"
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every complete request in what has arrived; keep the rest, but for large bodies, which are dropped."""
        if self._large is not None:
            self._missing -= len(data)
            if self._missing > 0:
                return
            head, self._large = self._large, None
            self._answer(head, b"")
            return
        if self._buffer:
            data = self._buffer + data
        while (end := data.find(b"\r\n\r\n")) >= 0:
            length = _CONTENT_LENGTH.search(data, 0, end + 2)
            stop = end + 4 + (int(length[1]) if length else 0)
            if len(data) < stop:
                if stop - end > _LARGE_BYTES:
                    self._large, self._missing, data = data[: end + 2], stop - len(data), b""
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
    verb, target, _ = head.split(b" ", 2)
    expected_verb = b"GET" if target.endswith(b"/content") else b"POST"
    if verb != expected_verb:
        return f"expected {expected_verb!r}, got {head[:20]!r}"
    if not _AUTHORIZED.search(head):
        return "expected the API key as a bearer token"
    if target.endswith((b"/files", b"/content")):
        return ""
    try:
        asked: dict[str, Any] = json.loads(body)
    except ValueError as error:
        return f"expected a JSON body: {error}"
    expected = _expected(target)
    wrong = {name: asked.get(name) for name, value in expected.items() if asked.get(name) != value}
    return f"unexpected parameters {str(wrong)[:500]}" if wrong else ""


def _expected(target: bytes) -> dict[str, Any]:
    """The parameters that a route is to be asked with."""
    if target.endswith(b"/embeddings"):
        texts = payloads.PROMPT if target.startswith(b"/embeddings/") else payloads.EMBEDDED
        return {"model": payloads.MODEL, "input": texts, "encoding_format": "base64"}
    expected: dict[str, Any] = {"model": payloads.MODEL}
    expected |= {"input": payloads.PROMPT} if target.endswith(b"/responses") else {"messages": payloads.MESSAGES}
    return expected | ({"stream": True} if b"stream" in target or b"paced" in target else {})


def _plain(status: bytes, body: bytes, media_type: bytes = b"application/json") -> bytes:
    return (
        b"HTTP/1.1 %b\r\ndate: Mon, 24 Nov 2025 12:00:00 GMT\r\ncontent-type: %b\r\n"
        b"x-request-id: req_benchmark\r\nopenai-processing-ms: 12\r\ncontent-length: %d\r\n\r\n"
        % (status, media_type, len(body))
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


def _made_when_asked(make: Callable[[], bytes]) -> Answer:
    """The same answer always, which is too large to be made for rows that do not ask for it."""
    made: list[bytes] = []

    def answer(transport: asyncio.WriteTransport) -> None:
        if not made:
            made.append(make())
        transport.write(made[0])

    return answer


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
        b"/embeddings/v1/embeddings": _in_turn(payloads.embedding_answer, _VARIANTS),
        b"/logprobs" + chat: _in_turn(payloads.logprobs_answer, 4),
        b"/paced" + chat: PacedStreams(_STREAM_HEAD).start,
        b"/plain/v1/files": _in_turn(lambda _: json.dumps(_FILE).encode(), 1),
        b"/plain/v1/files/file-1/content": _made_when_asked(
            lambda: _plain(b"200 OK", payloads.transfer(), b"application/octet-stream")
        ),
        b"/plain/v1/embeddings": _made_when_asked(lambda: _plain(b"200 OK", payloads.embeddings_answer(1))),
        b"/every-kind" + responses: _in_turn(payloads.every_kind_answer, _VARIANTS),
        b"/stream" + chat: _in_large_writes(payloads.chat_stream()),
        b"/stream-small" + chat: _in_small_writes(payloads.chat_stream()),
        b"/stream-unknown" + chat: _in_large_writes(payloads.chat_stream(unknown=True)),
        b"/stream" + responses: _in_large_writes(payloads.responses_stream()),
        b"/stream-small" + responses: _in_small_writes(payloads.responses_stream()),
        b"/stream-unknown" + responses: _in_large_writes(payloads.responses_stream(unknown=True)),
    }


_FILE: Final = {
    "id": "file-1",
    "object": "file",
    "bytes": payloads.TRANSFER_MEGABYTES * 1_000_000,
    "created_at": 1_764_000_000,
    "filename": "file.bin",
    "purpose": "user_data",
    "status": "processed",
}


def _tls(folder: Path) -> ssl.SSLContext:
    """A certificate for the loopback, with that of its authority in `ca.pem` of a folder."""
    import trustme

    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


async def _serve(folder: Path) -> None:
    loop = asyncio.get_running_loop()
    routes, websockets = _routes(), websocket_server.routes()

    def protocol() -> BenchmarkProtocol:
        return BenchmarkProtocol(routes, websockets)

    plain = await loop.create_server(protocol, "127.0.0.1", 0, backlog=8192)
    tls = await loop.create_server(protocol, "127.0.0.1", 0, backlog=8192, ssl=_tls(folder))
    print(*(server.sockets[0].getsockname()[1] for server in (plain, tls)), flush=True)
    async with plain, tls:
        await loop.run_in_executor(None, sys.stdin.read)  # whoever started us closes our input when done


def main() -> None:
    """Serve on two free ports of the loopback, the second with TLS, until standard input is closed."""
    asyncio.run(_serve(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
