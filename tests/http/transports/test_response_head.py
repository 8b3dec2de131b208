"""The lines of a response's head that are kept for the parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.http.transports.response_head import framings, with_one_length


@pytest.mark.parametrize(
    ("headers", "expected", "closes"),
    [
        ("Content-Length: 8|content-length: 8", "content-length: 8", False),
        ("a: b|Content-Length: 8, 8|c: d", "content-length: 8|a: b|c: d", False),
        ("content-length: 8|content-length: 9", "content-length: 8|content-length: 9", False),
        ("content-length: 8|Transfer-Encoding: chunked", "Transfer-Encoding: chunked", True),
        (
            "transfer-encoding: chunked|a: b|content-length: 8|content-length: 9",
            "transfer-encoding: chunked|a: b",
            True,
        ),
        ("transfer-encoding: chunked|a: b", "transfer-encoding: chunked|a: b", False),
        ("a: b", "a: b", False),
    ],
)
def test_one_length_is_left(headers: str, expected: str, closes: bool) -> None:
    def head(lines: str) -> bytes:
        return "\r\n".join(["HTTP/1.1 200 OK", *lines.split("|"), "", ""]).encode()

    assert with_one_length(head(headers)) == (head(expected), closes)


_LINE = st.sampled_from(
    [
        b"content-length: 8",
        b"Content-Length: 8",
        b"content-length: 9",
        b"transfer-encoding: chunked",
        b"x: content-length: 8",
    ]
)


@given(st.lists(_LINE, max_size=6))
def test_nothing_but_lengths_is_dropped(lines: list[bytes]) -> None:
    head = b"\r\n".join([b"HTTP/1.1 200 OK", *lines, b"", b""])
    changed, closes = with_one_length(head)
    others = [line for line in lines if not line.lower().startswith(b"content-length")]
    assert [line for line in changed.split(b"\r\n")[1:-2] if not line.startswith((b"content-", b"Content-"))] == others
    assert with_one_length(changed) == (changed, False), "once is enough"
    pairs = [(name, value) for name, _, value in (line.partition(b": ") for line in lines)]
    assert (len(framings(pairs)) == 2) == closes
