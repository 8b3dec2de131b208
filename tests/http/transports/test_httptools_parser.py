"""What httptools' parser makes of the bytes of a connection, with the checks around it."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.http.transports.httptools.parser import ResponseParser

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-One: 1\r\nX-One: 2\r\n\r\nhello"
CHUNKED = b"".join(
    (
        b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"3\r\nabc\r\n5;name=value\r\ndefgh\r\n0\r\nx-trailer: 1\r\n\r\n",
    )
)
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
BROKEN = [
    b"220 mail.example.com ESMTP\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n" + PLAIN,
    b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
    b"HTTP/1.1 000 Nothing\r\n\r\n",
]


def parse(*pieces: bytes, method: str = "GET", max_head: int | None = None, eof: bool = False) -> ResponseParser:
    parser = ResponseParser()
    parser.expect(method, max_head)
    for piece in pieces:
        parser.feed(piece)
    if eof:
        parser.feed(b"")
    return parser


def outcome(parser: ResponseParser) -> tuple[Any, ...]:
    return (
        parser.status,
        parser.has_head and (parser.head.reason, parser.head.raw),
        parser.take(),
        parser.is_complete,
        parser.is_reusable,
        bool(parser.error),
    )


@given(
    st.sampled_from([PLAIN, CHUNKED, INTERIM + PLAIN, INTERIM + CHUNKED, PLAIN + b"x", CHUNKED + PLAIN, *BROKEN]),
    st.lists(st.integers(0, 200)),
    st.sampled_from(["GET", "HEAD"]),
    st.booleans(),
)
def test_cutting_the_input_anywhere_changes_nothing(data: bytes, cuts: list[int], method: str, eof: bool) -> None:
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    pieces = [data[start:stop] for start, stop in itertools.pairwise(edges) if start < stop]
    assert outcome(parse(*pieces, method=method, eof=eof)) == outcome(parse(data, method=method, eof=eof))


@given(st.lists(st.binary(max_size=40) | st.sampled_from([PLAIN[:20], PLAIN[20:], CHUNKED, b"\r\n", *BROKEN])))
def test_no_bytes_raise(pieces: list[bytes]) -> None:
    parser = parse(*pieces, eof=True)
    assert parser.is_over
    assert not parser.is_reusable


def test_a_response_in_one_piece_is_parsed() -> None:
    parser = parse(PLAIN)
    assert outcome(parser) == (
        200,
        (b"OK", [(b"Content-Length", b"5"), (b"X-One", b"1"), (b"X-One", b"2")]),
        b"hello",
        True,
        True,
        False,
    )
    assert parser.head.http_version == "1.1"


def test_one_response_after_the_other_is_parsed() -> None:
    parser = parse(PLAIN)
    for data, method, body in ((CHUNKED, "POST", b"abcdefgh"), (PLAIN[:-5], "HEAD", b""), (PLAIN, "GET", b"hello")):
        parser.expect(method, None)
        assert not parser.has_head
        parser.feed(data)
        assert (parser.take(), parser.is_complete, parser.is_reusable) == (body, True, True)


def test_trailers_are_no_headers() -> None:
    assert parse(CHUNKED).head.raw == [(b"Transfer-Encoding", b"chunked")]


@pytest.mark.parametrize("data", BROKEN)
def test_what_is_no_http_is_an_error(data: bytes) -> None:
    parser = parse(data)
    assert parser.error
    assert parser.is_over
    assert not parser.is_complete


def test_what_came_before_a_mistake_is_kept() -> None:
    parser = parse(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n")
    assert (parser.has_head, parser.take(), bool(parser.error)) == (True, b"abc", True)


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
        (PLAIN + b"HTTP/1.1 200 OK\r\n", b"hello"),
        (PLAIN + b"garbage", b"hello"),
        (b"HTTP/1.1 204 No Content\r\n\r\nnevertheless", b""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", b"a"),
    ],
    ids=["close", "1.0", "another", "garbage", "204", "two-framings"],
)
def test_connections_that_cannot_be_used_again(data: bytes, body: bytes) -> None:
    parser = parse(data)
    assert (parser.take(), parser.is_complete, parser.is_reusable, parser.error) == (body, True, False, "")


def test_equal_lengths_are_one() -> None:
    parser = parse(PLAIN.replace(b"X-One: 1", b"Content-Length: 5"))
    assert (parser.take(), parser.is_complete, parser.is_reusable) == (b"hello", True, True)


def test_a_body_without_length_ends_with_the_connection() -> None:
    parser = parse(b"HTTP/1.1 200 OK\r\n\r\nto the", b" end")
    assert not parser.is_complete
    parser.feed(b"")
    assert (parser.take(), parser.is_complete, parser.is_reusable) == (b"to the end", True, False)


def test_a_body_with_a_length_does_not() -> None:
    for data in (PLAIN[:-1], CHUNKED[:-3]):
        parser = parse(data, eof=True)
        assert (parser.is_complete, parser.eof, parser.error) == (False, True, "")


def test_an_endless_head_is_too_long() -> None:
    parser = parse(b"HTTP/1.1 200 OK\r\n", *[b"x: 1\r\n"] * 100, max_head=200)
    assert parser.is_head_too_long
    parser = parse(*[INTERIM] * 10, max_head=200)
    assert parser.is_head_too_long
    assert not parse(PLAIN + b"", max_head=10).is_head_too_long, "complete heads are looked at elsewhere"
