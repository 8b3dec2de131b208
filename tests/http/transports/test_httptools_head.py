"""Heads whose headers are searched for in the bytes say the same as heads that are parsed."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from openai_core.http.transports.httptools.head import ResponseHead
from openai_core.http.transports.httptools.parser import ResponseParser
from openai_core.http.transports.received_headers import ReceivedHeaders

NAMES = ["X-Request-Id", "x-request-id", "Content-Length", "CONTENT-ENCODING", "Transfer-Encoding", "x", "x-r"]
values = st.sampled_from(
    [b"", b"1", b"a: b", b"x-request-id: no", "ä".encode(), b"\xff", b"a \t", b"  a", b"gzip,\tbr"]
)
headers = st.lists(st.tuples(st.sampled_from(NAMES), values))
starts = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 404 x: not found\r\n",
        b"HTTP/1.0 200 OK\r\n",
        b"\r\n\r\nHTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 103 Early Hints\r\nx-request-id: early\r\n\r\nHTTP/1.1 200 OK\r\n",
    ]
)


def head(start: bytes, pairs: list[tuple[str, bytes]], rest: bytes = b"") -> ResponseHead:
    lines = [name.encode() + b": " + value + b"\r\n" for name, value in pairs if name.lower() != "content-length"]
    data = start + b"".join(lines) + b"\r\n"
    parser = ResponseParser()
    parser.feed(data)
    assume(parser.has_head)  # some headers are refused, such as an empty transfer-encoding
    return ResponseHead(data + rest)


@given(starts, headers, st.sampled_from([b"", b"body\r\nx-request-id: body\r\n\r\n"]))
def test_each_header_is_found_as_it_is_parsed(start: bytes, pairs: list[tuple[str, bytes]], rest: bytes) -> None:
    found = head(start, pairs, rest)
    parsed = ReceivedHeaders(head(start, pairs).raw)
    for name in (*NAMES, "X-REQUEST-ID", "absent", "x-request-id: no", "", "é", "HTTP/1.1 200 OK"):
        assert found.get(name) == parsed.get(name)
        assert (name in found) == (name in parsed)
    assert dict(found) == dict(parsed)


@given(starts, headers)
def test_codings_are_not_overlooked(start: bytes, pairs: list[tuple[str, bytes]]) -> None:
    found = head(start, pairs)
    if "content-encoding" in found or "transfer-encoding" in found:
        assert found.may_be_coded


def test_the_rest_of_a_head() -> None:
    found = ResponseHead(b"HTTP/1.1 200 All right\r\nX-One: 1\r\nx-one: 2\r\n\r\nbody")
    assert (found.http_version, found.reason) == ("1.1", b"All right")
    assert found.raw == [(b"X-One", b"1"), (b"x-one", b"2")]
    assert not found.may_be_coded
    assert found["x-one"] == "1"
    with pytest.raises(KeyError):
        found["x-two"]
    with pytest.raises(AttributeError, match="no attribute 'status'"):
        found.status  # noqa: B018


def test_trailers_are_not_headers() -> None:
    found = ResponseHead(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nx-one: 1\r\n\r\n")
    assert found.get("x-one") is None
    assert len(found) == 1
