"""What broken and hostile servers do, in all worlds: an answer, or one typed error that says what was wrong."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    ResponseLimits,
    RetryPolicy,
)
from openai_core.http.timeout import Timeout
from tests.streaming.reading import events_until_error

from .hostile import hostile

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n" + b'{"a": 1}'
JSON = b'{"a": 1}'
CHUNKED = b"8\r\n" + JSON + b"\r\n0\r\n\r\n"
pytestmark = pytest.mark.anyio

Make = Callable[..., Any]

_ONCE = RetryPolicy(max_retries=0)


def answer(body: bytes, *headers: str, length: bool = True) -> bytes:
    lines = ["HTTP/1.1 200 OK", "content-type: application/json", *headers]
    if length:
        lines.append(f"content-length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def _endless(piece: bytes, start: bytes = b"") -> Callable[[socket.socket], bool]:
    def write(sock: socket.socket) -> bool:
        sock.sendall(start)
        while True:
            sock.sendall(piece)

    return write


async def ask(client: Any) -> Any:
    return await client.get("/x", cast_to=dict)


@pytest.mark.parametrize("head", ["204 No Content\r\n", "200 OK\r\ncontent-length: 0\r\n"])
async def test_a_deletion_may_be_confirmed_without_a_body(head: str, make_client: Make) -> None:
    with hostile(f"HTTP/1.1 {head}\r\n".encode()) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        deleted = await client.files.delete("file-1")
        assert (deleted.id, deleted.deleted, deleted.to_dict()) == (None, None, {})
        assert await client.delete("/x", cast_to=dict) == {}


async def test_no_body_is_no_answer_to_anything_else(make_client: Make) -> None:
    with hostile(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n") as server:
        with pytest.raises(APIError, match=r"body that is not JSON.*body empty"):
            await ask(make_client(base_url=server.base_url, retry=_ONCE))


@pytest.mark.parametrize(("framing", "connections"), [("x: y", 1), ("content-length: 3", 2)])
async def test_a_response_framed_in_two_ways_is_the_last_of_its_connection(
    framing: str, connections: int, make_client: Make
) -> None:
    """RFC 9112 6.3: where one of two servers on the way sees another end, the next response could be a forged one."""
    with hostile(answer(CHUNKED, framing, "transfer-encoding: chunked", length=False)) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        assert [await ask(client), await ask(client)] == [{"a": 1}] * 2
        assert server.connections == connections


@pytest.mark.parametrize("rest", [b"\n\n", b"{}", b"\0garbage", b"HTTP/1.1 500 no\r\ncontent-length: 0\r\n\r\n"])
async def test_what_follows_a_response_is_not_read(rest: bytes, make_client: Make) -> None:
    """Some servers count the bytes of a body wrongly; the response is whole, and its connection the last of it."""
    with hostile(OK + rest, OK) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        assert [await ask(client), await ask(client)] == [{"a": 1}] * 2
        assert server.requests == 2


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n" + JSON,
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </s>\r\n\r\n" + OK,
        b"HTTP/1.1 103 Early Hints\r\nx: 1\r\n\r\n" * 20 + OK,
        answer(gzip.compress(JSON), "content-encoding: gzip"),
        answer(gzip.compress(JSON) + b"garbage", "content-encoding: gzip"),
        answer(zlib.compress(JSON) + b"garbage", "content-encoding: deflate"),
        answer(zlib.compress(JSON)[2:-4], "content-encoding: deflate"),
        b"HTTP/1.1 200 OK\ncontent-type: application/json\ncontent-length: 8\n\n" + JSON,
        answer(JSON, "x-folded: a\r\n b\r\n\tc"),
        answer(JSON, "content-length: 8"),
        answer(JSON, "Content-Length: 8, 8", length=False),
        answer(CHUNKED, "Transfer-Encoding: chunked", "content-length: 3", length=False),
        answer(CHUNKED, "content-length: 3", "transfer-encoding: chunked", length=False),
    ],
    ids=[
        "http-1.0",
        "100-and-103",
        "many-103",
        "gzip",
        "gzip-garbage",
        "deflate-garbage",
        "bare-deflate",
        "lf-alone",
        "folded",
        "length-twice",
        "length-list",
        "chunked-and-length",
        "length-and-chunked",
    ],
)
async def test_odd_but_whole_answers_are_read(make_client: Make, data: bytes) -> None:
    def write(sock: socket.socket) -> bool:
        sock.sendall(data)
        return False

    with hostile(write) as server:
        assert await ask(make_client(base_url=server.base_url, retry=_ONCE)) == {"a": 1}


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n" + OK,
        OK[:-3],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n" + JSON,
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n" + JSON + b"\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-8\r\n" + JSON + b"\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\ncontent-length: 9\r\n\r\n" + JSON,
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n" + JSON,
        answer(gzip.compress(JSON)[:-9], "content-encoding: gzip"),
        answer(JSON, "content-encoding: gzip"),
        answer(JSON, "content-encoding: br"),
        b"nonsense\r\n\r\n",
        b"",
    ],
    ids=["101", "short", "cut-chunks", "bad-chunk-size", "negative-chunk-size", "two-lengths", "negative-length",
         "cut-gzip", "no-gzip", "unknown-coding", "no-http", "nothing"],
)  # fmt: skip
async def test_broken_answers_are_typed_errors(make_client: Make, data: bytes) -> None:
    def write(sock: socket.socket) -> bool:
        sock.sendall(data)
        return False

    with hostile(write) as server:
        with pytest.raises(APIConnectionError):
            await ask(make_client(base_url=server.base_url, retry=_ONCE))
        assert server.requests == 1


HEAD = b"HTTP/1.1 200 OK\r\n"
BOMB = gzip.compress(bytes(4_000_000))


@pytest.mark.parametrize(
    ("limit", "write"),
    [
        ("max_head_bytes", _endless(b"x-name: " + b"v" * 1000 + b"\r\n", HEAD)),
        ("max_head_bytes", _endless(b"HTTP/1.1 103 Early Hints\r\nx: 1\r\n\r\n")),
        ("max_line_bytes", answer(JSON, "x-long: " + "v" * 3000)),
        ("max_body_bytes", answer(b'"' + b"x" * 20_000 + b'"')),
        ("max_body_bytes", b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n"),
        ("max_body_bytes", _endless(b"400\r\n" + b"x" * 1024 + b"\r\n", HEAD + b"transfer-encoding: chunked\r\n\r\n")),
        ("max_decompressed_bytes", answer(BOMB, "content-encoding: gzip")),
    ],
    ids=["headers", "interim", "line", "body", "announced", "chunks", "bomb"],
)
async def test_limits_name_themselves_and_are_not_retried(make_client: Make, limit: str, write: Any) -> None:
    limits = ResponseLimits(
        max_line_bytes=2000, max_head_bytes=8000, max_body_bytes=16_000, max_decompressed_bytes=100_000
    )
    with hostile(write) as server:
        with pytest.raises(APIConnectionError, match=rf"ResponseLimits\({limit}=\.\.\.\) can allow more"):
            await ask(make_client(base_url=server.base_url, limits=limits))
        assert server.requests == 1


NOT_FOUND = b"HTTP/1.1 404 Not Found\r\n"


@pytest.mark.parametrize(
    ("limit", "write"),
    [
        ("max_body_bytes", NOT_FOUND + b"content-length: 99999999999\r\n\r\n"),
        (
            "max_body_bytes",
            _endless(b"400\r\n" + b"x" * 1024 + b"\r\n", NOT_FOUND + b"transfer-encoding: chunked\r\n\r\n"),
        ),
        ("max_decompressed_bytes", answer(BOMB, "content-encoding: gzip").replace(b"200 OK", b"404 Not Found", 1)),
    ],
    ids=["announced", "chunks", "bomb"],
)
async def test_an_error_with_too_much_to_say_keeps_its_status(make_client: Make, limit: str, write: Any) -> None:
    limits = ResponseLimits(max_body_bytes=16_000, max_decompressed_bytes=100_000)
    with hostile(write) as server:
        with pytest.raises(NotFoundError, match="its body was lost") as caught:
            await ask(make_client(base_url=server.base_url, limits=limits))
        assert f"ResponseLimits({limit}=...) can allow more" in str(caught.value)
        assert len(caught.value.response.content) <= 100_000
        assert server.requests == 1


async def test_an_endless_event_is_an_error(make_client: Make) -> None:
    write = _endless(b"x" * 1000, HEAD + b"content-type: text/event-stream\r\n\r\ndata: ")
    with hostile(write) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE, limits=ResponseLimits(max_event_bytes=5000))
        with pytest.raises(APIError, match="max_event_bytes"):
            async for _ in await client.get("/x", cast_to=dict, stream=True):
                pass


async def test_a_head_that_drips_ends_with_the_time_for_reading(make_client: Make) -> None:
    def write(sock: socket.socket) -> bool:
        import threading

        sock.sendall(HEAD)
        while True:
            sock.sendall(b"x: 1\r\n")
            threading.Event().wait(0.05)

    with hostile(write) as server:
        with pytest.raises(APITimeoutError):
            await ask(make_client(base_url=server.base_url, retry=_ONCE, timeout=Timeout(10, read=0.3)))


async def test_a_stale_connection_is_no_attempt(make_client: Make) -> None:
    """The first connection closes when its second request has come; the policy allows no retry."""
    with hostile(OK, None, OK) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        assert await ask(client) == {"a": 1}
        assert await ask(client) == {"a": 1}
        assert (server.requests, server.connections) == (3, 2)


async def test_a_fresh_connection_that_closes_is_an_attempt(make_client: Make) -> None:
    with hostile(None) as server:
        with pytest.raises(APIConnectionError):
            await ask(make_client(base_url=server.base_url, retry=_ONCE))
        assert server.requests == 1


async def test_a_begun_answer_is_not_repeated(make_client: Make) -> None:
    def begin(sock: socket.socket) -> bool:
        sock.sendall(b"HTTP/1.1 2")
        return False

    with hostile(OK, begin, OK) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        await ask(client)
        with pytest.raises(APIConnectionError):
            await ask(client)
        assert server.requests == 2


async def test_a_second_answer_is_not_taken_for_the_next(make_client: Make) -> None:
    other = answer(b'{"a": 2}')
    with hostile(OK + other, answer(b'{"a": 3}')) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        assert await ask(client) == {"a": 1}
        assert await ask(client) == {"a": 3}


async def test_a_redirect_loop_ends(make_client: Make) -> None:
    with hostile(b"HTTP/1.1 302 Found\r\nlocation: /v1/x\r\ncontent-length: 0\r\n\r\n") as server:
        with pytest.raises(APIStatusError, match="20 redirects were followed already"):
            await ask(make_client(base_url=server.base_url, retry=_ONCE))
        assert server.requests == 21


async def test_limits_of_connections_are_refused_with_a_hint(make_client: Make) -> None:
    import httpx

    with pytest.raises(TypeError, match=r"limits must be a ResponseLimits; got httpx.*TransportSettings"):
        make_client(base_url="http://127.0.0.1:1/", limits=httpx.Limits())
    with pytest.raises(
        ValueError, match="max_body_bytes must be a whole number of bytes, 1 or more; got 0; None is no"
    ):
        ResponseLimits(max_body_bytes=0)


MIB = 1024**2


def _zeros(size: int, *, before: bytes = b"") -> bytes:
    """Gzip of many equal bytes, which compress to a thousandth, made piece by piece."""
    packer = zlib.compressobj(9, wbits=31)
    pieces = [packer.compress(before)] + [packer.compress(bytes(MIB)) for _ in range(size // MIB)]
    return b"".join([*pieces, packer.flush()])


@pytest.mark.slow
async def test_json_may_not_grow_a_hundredfold(make_client: Make) -> None:
    """Files may, as what they hold is nobody's business; and so may JSON of a few megabytes."""
    with hostile(answer(_zeros(20 * MIB, before=b'"'), "content-encoding: gzip")) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        with pytest.raises(
            APIConnectionError, match=r"grows too much.*ResponseLimits\(max_decompression_ratio=\.\.\.\)"
        ):
            await ask(client)
        assert len((await client.files.content("file-1")).content) == 20 * MIB + 1
    with hostile(answer(gzip.compress(b'{"a": "' + b" " * 10 * MIB + b'"}'), "content-encoding: gzip")) as server:
        assert len((await ask(make_client(base_url=server.base_url)))["a"]) == 10 * MIB


@pytest.mark.slow
async def test_events_may_not_grow_a_hundredfold(make_client: Make) -> None:
    """A stream is never in memory as a whole, but its server could keep its reader busy for ever."""
    start = b'data: {"a": 1}\n\ndata: '
    body = answer(_zeros(20 * MIB, before=start), "content-encoding: gzip").replace(
        b"application/json", b"text/event-stream"
    )
    with hostile(body) as server:
        client = make_client(base_url=server.base_url, retry=_ONCE)
        events, error = await events_until_error(await client.get("/x", cast_to=dict, stream=True), APIError)
        assert "max_decompression_ratio" in str(error)
        assert events == [{"a": 1}]


async def test_json_has_a_limit_of_its_own(make_client: Make) -> None:
    limits = ResponseLimits(max_decompressed_json_bytes=100_000)
    with hostile(answer(BOMB, "content-encoding: gzip")) as server:
        client = make_client(base_url=server.base_url, limits=limits)
        with pytest.raises(APIConnectionError, match=r"ResponseLimits\(max_decompressed_json_bytes=\.\.\.\)"):
            await ask(client)
        assert len((await client.files.content("file-1")).content) == 4_000_000
        assert server.requests == 2


def test_decompressed_json_has_limits_by_default() -> None:
    limits = ResponseLimits()
    assert (limits.max_decompressed_json_bytes, limits.max_decompression_ratio) == (256 * MIB, 100)
    with pytest.raises(ValueError, match="max_decompression_ratio"):
        ResponseLimits(max_decompression_ratio=0)
